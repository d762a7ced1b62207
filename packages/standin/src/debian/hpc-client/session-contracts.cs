using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

// The contracts of sessions, as the pages of the Web service name their members and types.
static class Namespaces
{
    public const string Session = "http://hpc.microsoft.com/";
    public const string Status = "http://hpc.microsoft.com";
    public const string Common = "http://schemas.microsoft.com/HPCS2008R2/common";
}

[DataContract(Namespace = Namespaces.Session)]
class WebSessionStartInfo
{
    [DataMember] public bool AdminJobForHostInDiag { get; set; }
    [DataMember] public int? AllocationGrowLoadRatioThreshold { get; set; }
    [DataMember] public int? AllocationShrinkLoadRatioThreshold { get; set; }
    [DataMember] public bool? CanPreempt { get; set; }
    [DataMember] public int? ClientConnectionTimeout { get; set; }
    [DataMember] public int? ClientIdleTimeout { get; set; }
    [DataMember] public string DiagnosticBrokerNode { get; set; }
    [DataMember] public Dictionary<string, string> Environments { get; set; }
    [DataMember] public int? ExtendedPriority { get; set; }
    [DataMember] public string JobTemplate { get; set; }
    [DataMember] public int? MaxMessageSize { get; set; }
    [DataMember] public int? MaxUnits { get; set; }
    [DataMember] public int? MessagesThrottleStartThreshold { get; set; }
    [DataMember] public int? MessagesThrottleStopThreshold { get; set; }
    [DataMember] public int? MinUnits { get; set; }
    [DataMember] public string NodeGroupsStr { get; set; }
    [DataMember] public string Password { get; set; }
    [DataMember] public int? Priority { get; set; }
    [DataMember] public string RequestedNodesStr { get; set; }
    [DataMember] public int? ResourceUnitType { get; set; }
    [DataMember] public int Runtime { get; set; }
    [DataMember] public string ServiceJobName { get; set; }
    [DataMember] public string ServiceJobProject { get; set; }
    [DataMember] public string ServiceName { get; set; }
    [DataMember] public int? ServiceOperationTimeout { get; set; }
    [DataMember] public Version ServiceVersion { get; set; }
    [DataMember] public int? SessionIdleTimeout { get; set; }
    [DataMember] public bool ShareSession { get; set; }
    [DataMember] public bool UseSessionPool { get; set; }
    [DataMember] public string Username { get; set; }
}

[DataContract(Namespace = Namespaces.Session)]
class WebSessionInfo
{
    [DataMember] public string BrokerNode { get; set; }
    [DataMember] public int Id { get; set; }
    [DataMember] public bool IsDurable { get; set; }
    [DataMember] public long MaxMessageSize { get; set; }
    [DataMember] public int ServiceOperationTimeout { get; set; }
    [DataMember] public Version ServiceVersion { get; set; }
}

[DataContract(Namespace = Namespaces.Status)]
enum BrokerClientStatus
{
    [EnumMember] Unknown,
    [EnumMember] Ready,
    [EnumMember] Processing,
    [EnumMember] Finished,
}
