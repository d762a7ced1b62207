using System;
using System.Net;

// Usage: client.exe read | session <url> | faults <url> | jobs <url> | trust <url> [<host>]
static class Program
{
    static int Main(string[] args)
    {
        var login = new NetworkCredential("tester", "secret", "STANDIN");
        switch (args[0])
        {
            case "read": Oracle.Run(); return 0;
            case "session": SessionWalk.Run(args[1], login); return 0;
            case "faults": FaultWalk.Run(args[1], login); return 0;
            case "jobs": JobWalk.Run(args[1], login); return 0;
            case "trust": return Trust(args[1], args.Length > 2 ? args[2] : null);
            default: return 2;
        }
    }

    // Whether mono believes that the server is the one of its address, or of another name that it is told.
    static int Trust(string url, string host)
    {
        var request = (HttpWebRequest)WebRequest.Create(url);
        if (host != null) request.Host = host;
        try
        {
            using (var response = (HttpWebResponse)request.GetResponse()) Console.WriteLine((int)response.StatusCode);
        }
        catch (WebException refused)
        {
            Console.WriteLine(refused.Status);
        }
        return 0;
    }
}
