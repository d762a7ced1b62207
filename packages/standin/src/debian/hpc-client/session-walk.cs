using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;

// The calls of .NET's SOA client in their order, from the clusters to the end of the session.
static class SessionWalk
{
    public static WebSessionStartInfo Minimal()
    {
        return new WebSessionStartInfo
        {
            MaxMessageSize = 65536, Password = "secret", Runtime = -1, ServiceName = "Math", Username = @"STANDIN\tester",
        };
    }

    // Every field has a value.
    static WebSessionStartInfo Full()
    {
        return new WebSessionStartInfo
        {
            AdminJobForHostInDiag = false, AllocationGrowLoadRatioThreshold = 125, AllocationShrinkLoadRatioThreshold = 75,
            CanPreempt = true, ClientConnectionTimeout = 60000, ClientIdleTimeout = 60000, DiagnosticBrokerNode = "",
            Environments = new Dictionary<string, string> { { "PATH", @"C:\x;<&>" }, { "EMPTY", "" }, { "NONE", null } },
            ExtendedPriority = 3000, JobTemplate = "Default", MaxMessageSize = 131072, MaxUnits = 2,
            MessagesThrottleStartThreshold = 5120, MessagesThrottleStopThreshold = 3840, MinUnits = 1,
            NodeGroupsStr = "ComputeNodes", Password = "secret", Priority = 3, RequestedNodesStr = "STANDIN-CN01",
            ResourceUnitType = 2, Runtime = 3600, ServiceJobName = "sums é 😀", ServiceJobProject = "mono",
            ServiceName = "Math", ServiceOperationTimeout = 5000, ServiceVersion = new Version(1, 2),
            SessionIdleTimeout = 60000, ShareSession = true, UseSessionPool = true, Username = @"STANDIN\tester",
        };
    }

    public static void Run(string root, NetworkCredential login)
    {
        var head = new WebService(root, login);
        var clusters = head.Get("/Clusters").As<PropertyObject[]>("ArrayOfObject");
        var cluster = clusters[0].Properties[0].Value;
        Console.WriteLine("cluster " + cluster);
        Console.WriteLine("versions " + string.Join(" ", head.Get("/SoaService/Math/Versions").As<Version[]>("ArrayOfVersion").Select(Shown)));

        var minimal = Create(head, "", Minimal());
        Console.WriteLine("minimal " + Shown(minimal));
        Close(head, minimal);
        var session = Create(head, "/" + cluster, Full());
        Console.WriteLine("full " + Shown(session));
        ShowJob(head, session);

        var broker = new WebService("https://" + session.BrokerNode, login);
        WalkEnvelopes(broker, "/Session/" + session.Id + "/batch/soap");
        WalkRecords(broker, "/Session/" + session.Id + "/batch/generic");
        var attached = head.Get("/Session/" + session.Id + "/Attach?durable=False").As<WebSessionInfo>("WebSessionInfo");
        Console.WriteLine("attached " + Shown(attached));
        Close(head, session);
    }

    static WebSessionInfo Create(WebService head, string cluster, WebSessionStartInfo info)
    {
        var body = Contracts.Write("WebSessionStartInfo", info);
        var reply = head.Post(cluster + "/sessions/Create?durable=False", "application/xml", body);
        Console.WriteLine("create " + reply.Status + " " + reply.ContentType);
        return reply.As<WebSessionInfo>("WebSessionInfo");
    }

    static void Close(WebService head, WebSessionInfo session)
    {
        Console.WriteLine("close " + head.Post("/session/" + session.Id + "/Close").Status);
    }

    // What the service made of the description, where the job of the session shows it.
    static void ShowJob(WebService head, WebSessionInfo session)
    {
        var names = "Name,Project,Priority,UnitType,MinNodes,MaxNodes,NodeGroups,RequestedNodes,RuntimeSeconds";
        var job = head.Get("/Job/" + session.Id + "?Properties=" + names).As<NamedValue[]>("ArrayOfProperty");
        foreach (var property in job) Console.WriteLine("job " + property.Name + "=" + property.Value);
    }

    static void WalkEnvelopes(WebService broker, string batch)
    {
        var sent = new Dictionary<string, string>();
        foreach (var input in new[] { "one", "two & <three>", "" })
            sent.Add("urn:uuid:" + Guid.NewGuid(), input);
        var halves = new[] { sent.Take(2), sent.Skip(2) };
        foreach (var half in halves)
            Console.WriteLine("send " + broker.Post(batch + "?commit=False", "application/octet-stream", Envelopes.Write(half), true).Status);
        Console.WriteLine("commit " + broker.Post(batch + "/Commit").Status);
        AwaitEnd(broker, batch);

        var got = Envelopes.Read(broker.Post(batch + "/Response?action=&clientdata=&count=-1&reset=False").Body);
        var end = got.Last();
        var responses = got.Take(got.Count - 1).ToList();
        foreach (var response in responses) Console.WriteLine("response " + response.UserData + " -> " + response.Result);
        Console.WriteLine("related " + responses.Count(response => sent.ContainsKey(response.RelatesTo)
            && response.UserData == "data of " + sent[response.RelatesTo]) + " of " + sent.Count);
        Console.WriteLine("end " + end.Action + " " + end.Result);
        Console.WriteLine("purge " + broker.Post(batch + "/Purge").Status);
    }

    static void WalkRecords(WebService broker, string batch)
    {
        var body = Records.Write(new[] { "1+1", "first" }, new[] { "é 😀", "" });
        Console.WriteLine("send " + broker.Post(batch + "?genericservice=True&commit=True", "application/octet-stream", body, true).Status);
        AwaitEnd(broker, batch);
        foreach (var record in Records.Read(broker.Post(batch + "/Response?genericservice=True&count=-1&reset=True").Body))
            Console.WriteLine("record " + string.Join(" | ", record));
    }

    static void AwaitEnd(WebService broker, string batch)
    {
        var status = BrokerClientStatus.Unknown;
        while (status != BrokerClientStatus.Finished)
            status = broker.Get(batch + "/Status").As<BrokerClientStatus>("BrokerClientStatus");
        Console.WriteLine("status " + status);
    }

    static string Shown(Version version)
    {
        return version == null ? "none" : version.ToString();
    }

    static string Shown(WebSessionInfo session)
    {
        return string.Format("id={0} durable={1} size={2} timeout={3} version={4} broker={5}", session.Id, session.IsDurable,
            session.MaxMessageSize, session.ServiceOperationTimeout, Shown(session.ServiceVersion), session.BrokerNode);
    }
}
