using System;
using System.IO;
using System.Net;
using System.Text;

// What came back, whatever the status says.
class Reply
{
    public int Status;
    public string ContentType;
    public WebHeaderCollection Headers;
    public byte[] Body;

    public string Text { get { return Encoding.UTF8.GetString(Body); } }

    // The body by its contract; says too whether .NET would write the same bytes.
    public T As<T>(string schema)
    {
        var value = Contracts.Read(schema, Body);
        var written = Encoding.UTF8.GetString(Contracts.Write(schema, value));
        if (written != Text) Console.WriteLine("DIFFERS " + schema + "\n ours " + Text + "\n .NET " + written);
        return (T)value;
    }
}

// The Web service as .NET code asks it: nothing is sent but what HttpWebRequest makes of it, and the login not
// before the service asks for one.
class WebService
{
    readonly string root;
    readonly NetworkCredential login;

    public WebService(string root, NetworkCredential login)
    {
        this.root = root;
        this.login = login;
    }

    public Reply Get(string path)
    {
        return Answer(Request("GET", path));
    }

    public Reply Post(string path)
    {
        var request = Request("POST", path);
        request.ContentLength = 0;
        return Answer(request);
    }

    public Reply Post(string path, string contentType, byte[] body, bool chunked = false)
    {
        var request = Request("POST", path);
        request.ContentType = contentType;
        if (chunked) request.SendChunked = true;
        else request.ContentLength = body.Length;
        using (var stream = request.GetRequestStream()) stream.Write(body, 0, body.Length);
        return Answer(request);
    }

    HttpWebRequest Request(string method, string path)
    {
        var request = (HttpWebRequest)WebRequest.Create(root + "/WindowsHPC" + path);
        request.Method = method;
        request.Credentials = login;
        request.Headers["api-version"] = "2012-11-01.4.0";
        return request;
    }

    static Reply Answer(HttpWebRequest request)
    {
        try
        {
            return ReplyOf((HttpWebResponse)request.GetResponse());
        }
        catch (WebException refused)
        {
            if (refused.Response == null) throw;
            return ReplyOf((HttpWebResponse)refused.Response);
        }
    }

    static Reply ReplyOf(HttpWebResponse response)
    {
        var body = new MemoryStream();
        using (response)
        {
            response.GetResponseStream().CopyTo(body);
            return new Reply
            {
                Status = (int)response.StatusCode,
                ContentType = response.ContentType,
                Headers = response.Headers,
                Body = body.ToArray(),
            };
        }
    }
}
