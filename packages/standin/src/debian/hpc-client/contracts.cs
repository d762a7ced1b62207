using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;

// Bodies by the name of their schema, read and written by .NET's own serializers.
static class Contracts
{
    static readonly Dictionary<string, Type> Types = new Dictionary<string, Type>
    {
        { "WebSessionStartInfo", typeof(WebSessionStartInfo) },
        { "WebSessionInfo", typeof(WebSessionInfo) },
        { "BrokerClientStatus", typeof(BrokerClientStatus) },
        { "HpcWebServiceFault", typeof(HpcWebServiceFault) },
        { "ArrayOfProperty", typeof(NamedValue[]) },
        { "ArrayOfObject", typeof(PropertyObject[]) },
        { "ArrayOfVersion", typeof(Version[]) },
        { "Int", typeof(int) },
        { "Message", typeof(string) },
    };

    public static object Read(string schema, byte[] body)
    {
        return new DataContractSerializer(Types[schema]).ReadObject(new MemoryStream(body));
    }

    public static byte[] Write(string schema, object value)
    {
        var written = new MemoryStream();
        // By default it writes no declaration, no mark and no line break.
        new DataContractSerializer(Types[schema]).WriteObject(written, value);
        return written.ToArray();
    }

    public static string WriteJson(string schema, object value)
    {
        var written = new MemoryStream();
        new DataContractJsonSerializer(Types[schema]).WriteObject(written, value);
        return Encoding.UTF8.GetString(written.ToArray());
    }
}
