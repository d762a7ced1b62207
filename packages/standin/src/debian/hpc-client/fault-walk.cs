using System;
using System.Linq;
using System.Net;
using System.Text;

// Calls that fail, each with its fault as .NET code shows it to its user.
static class FaultWalk
{
    // Whole but for its order: the service comes last.
    static readonly byte[] Misplaced = Encoding.UTF8.GetBytes(
        "<WebSessionStartInfo xmlns='" + Namespaces.Session + "'><MaxMessageSize>65536</MaxMessageSize>" +
        "<Password>secret</Password><Runtime>-1</Runtime><Username>tester</Username><ServiceName>CcpEchoSvc</ServiceName>" +
        "</WebSessionStartInfo>");

    public static void Run(string root, NetworkCredential login)
    {
        var service = new WebService(root, login);
        var unknown = SessionWalk.Minimal();
        unknown.ServiceName = "Nowhere";
        Show("service", Create(service, Contracts.Write("WebSessionStartInfo", unknown)));
        Show("session", service.Get("/Session/4711/Attach?durable=False"));
        Show("batch", service.Get("/Session/4711/batch/a/Status"));
        Show("body", Create(service, new byte[] { 0x3c }));
        var reads = (WebSessionStartInfo)Contracts.Read("WebSessionStartInfo", Misplaced);
        Console.WriteLine("order .NET reads the user {0} and the service {1}", reads.Username, reads.ServiceName ?? "null");
        Show("order", Create(service, Misplaced));
        Show("nothing", Create(service, Contracts.Write("WebSessionStartInfo", new WebSessionStartInfo())));
        Show("job", service.Post("/Job/4711/Submit", "application/xml", Contracts.Write("ArrayOfProperty", new NamedValue[0])));
        var stranger = new NetworkCredential(login.UserName, "wrong", login.Domain);
        Show("password", new WebService(root, stranger).Get("/Session/4711/Attach?durable=False"));
        Show("nobody", new WebService(root, null).Get("/Session/4711/Attach?durable=False"));
    }

    static Reply Create(WebService service, byte[] body)
    {
        return service.Post("/sessions/Create?durable=False", "application/xml", body);
    }

    static void Show(string what, Reply reply)
    {
        var fault = reply.As<HpcWebServiceFault>("HpcWebServiceFault");
        var values = fault.Values == null ? null : fault.Values.Select(pair => (object)pair.Value).ToArray();
        var message = values == null ? fault.Message : string.Format(fault.Message, values);
        Console.WriteLine("{0} {1} 0x{2:X8} {3}", what, reply.Status, fault.Code, message);
    }
}
