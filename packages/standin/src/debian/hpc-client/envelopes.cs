using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Xml;

class Answered
{
    public string Action;
    public string RelatesTo;
    public string UserData;
    // The text of the operation's result, or of the reason of a fault; of the last envelope the count and the reason.
    public string Result;
}

// Messages of batches: SOAP 1.2 with WS-Addressing 1.0, and what the broker adds to it.
static class Envelopes
{
    const string Soap = "http://www.w3.org/2003/05/soap-envelope";
    const string Addressing = "http://www.w3.org/2005/08/addressing";
    const string Broker = "http://www.microsoft.com/hpc";
    const string Service = "http://tempuri.org/";

    public static byte[] Write(IEnumerable<KeyValuePair<string, string>> inputsByMessage)
    {
        var written = new MemoryStream();
        using (var writer = XmlDictionaryWriter.CreateTextWriter(written, new UTF8Encoding(false), false))
        {
            writer.WriteStartElement("Requests");
            foreach (var pair in inputsByMessage) WriteOne(writer, pair.Key, pair.Value);
            writer.WriteEndElement();
        }
        return written.ToArray();
    }

    static void WriteOne(XmlWriter writer, string messageId, string input)
    {
        writer.WriteStartElement("s", "Envelope", Soap);
        writer.WriteStartElement("s", "Header", Soap);
        writer.WriteElementString("a", "Action", Addressing, Service + "IEchoSvc/Echo");
        writer.WriteElementString("a", "MessageID", Addressing, messageId);
        writer.WriteElementString("HPCPack2008_Broker_UserDataNS", Broker, "data of " + input);
        writer.WriteEndElement();
        writer.WriteStartElement("s", "Body", Soap);
        writer.WriteStartElement("Echo", Service);
        writer.WriteElementString("input", Service, input);
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    public static List<Answered> Read(byte[] body)
    {
        var found = new List<Answered>();
        using (var reader = XmlReader.Create(new MemoryStream(body)))
        {
            reader.ReadToFollowing("HPCPack2008_WebAPI_MessageArray");
            while (reader.ReadToFollowing("Envelope", Soap)) found.Add(ReadOne(reader.ReadSubtree()));
        }
        return found;
    }

    static Answered ReadOne(XmlReader envelope)
    {
        var message = new XmlDocument();
        message.Load(envelope);
        var names = new XmlNamespaceManager(message.NameTable);
        names.AddNamespace("s", Soap);
        names.AddNamespace("a", Addressing);
        names.AddNamespace("b", Broker);
        Func<string, string> text = path =>
        {
            var node = message.SelectSingleNode("/s:Envelope/" + path, names);
            return node == null ? null : node.InnerText;
        };
        return new Answered
        {
            Action = text("s:Header/a:Action"),
            RelatesTo = text("s:Header/a:RelatesTo"),
            UserData = text("s:Header/b:HPCPack2008_Broker_UserDataNS"),
            Result = text("s:Body"),
        };
    }
}
