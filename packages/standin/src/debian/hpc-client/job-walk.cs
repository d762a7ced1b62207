using System;
using System.Linq;
using System.Net;

// Jobs of the scheduler: made, listed some at a time as the header of each list says, and canceled.
static class JobWalk
{
    public static void Run(string root, NetworkCredential login)
    {
        var service = new WebService(root, login);
        for (var number = 1; number <= 5; number++)
        {
            var body = Contracts.Write("ArrayOfProperty", new[] { new NamedValue { Name = "Name", Value = "<job " + number + ">" } });
            Console.WriteLine("made " + service.Post("/Jobs", "application/xml; charset=utf-8", body).As<int>("Int"));
        }
        for (var query = ""; query != null;)
        {
            var reply = service.Get("/Jobs?Properties=Id,Name&RowsPerRead=2" + query);
            var jobs = reply.As<PropertyObject[]>("ArrayOfObject");
            Console.WriteLine("page " + string.Join("; ", jobs.Select(job => string.Join(" ", job.Properties.Select(each => each.Value)))));
            var next = reply.Headers["x-ms-continuation-QueryId"];
            query = next == null ? null : "&QueryId=" + Uri.EscapeDataString(next);
        }
        Console.WriteLine("cancel " + service.Post("/Job/1/Cancel", "application/xml", Contracts.Write("Message", "no longer needed")).Status);
        var canceled = service.Get("/Job/1?Properties=State,ErrorMessage").As<NamedValue[]>("ArrayOfProperty");
        Console.WriteLine("is " + string.Join(" ", canceled.Select(each => each.Name + "=" + each.Value)));
    }
}
