using System;

// Says of each body in the input what .NET makes of it: a line of a schema and the body in base64 gives a line of the
// value as JSON, a tab, and the value written as XML in base64; or `refused`, a tab, and why.
static class Oracle
{
    public static void Run()
    {
        for (string line; (line = Console.ReadLine()) != null;) Console.WriteLine(Judge(line.Split(' ')));
    }

    static string Judge(string[] words)
    {
        try
        {
            var value = Contracts.Read(words[0], Convert.FromBase64String(words[1]));
            var xml = Convert.ToBase64String(Contracts.Write(words[0], value));
            return Contracts.WriteJson(words[0], value) + "\t" + xml;
        }
        catch (Exception cause)
        {
            // Whatever it throws at such a body, the service would answer with a 400.
            return "refused\t" + cause.GetType().Name + ": " + cause.Message.Replace("\r", " ").Replace("\n", " ");
        }
    }
}
