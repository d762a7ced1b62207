using System.Collections.Generic;
using System.Runtime.Serialization;

// What sessions and the scheduler have in common: faults, and properties by name.
[DataContract(Namespace = Namespaces.Common)]
class HpcWebServiceFault
{
    [DataMember] public int Code { get; set; }
    [DataMember] public string Message { get; set; }
    [DataMember] public KeyValuePair<string, string>[] Values { get; set; }
}

[DataContract(Name = "Property", Namespace = Namespaces.Common)]
class NamedValue
{
    [DataMember] public string Name { get; set; }
    [DataMember] public string Value { get; set; }
}

[DataContract(Name = "Object", Namespace = Namespaces.Common)]
class PropertyObject
{
    [DataMember] public NamedValue[] Properties { get; set; }
}
