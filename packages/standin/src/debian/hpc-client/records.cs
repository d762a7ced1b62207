using System;
using System.Linq;
using System.Text;

// Requests and responses of generic services: fields parted by U+FFFF, each record ended by U+0000.
static class Records
{
    const char Separator = '\uFFFF';
    const char End = '\0';

    public static byte[] Write(params string[][] records)
    {
        return Encoding.UTF8.GetBytes(string.Concat(records.Select(fields => string.Join(Separator.ToString(), fields) + End)));
    }

    public static string[][] Read(byte[] body)
    {
        return Encoding.UTF8.GetString(body)
            .Split(new[] { End }, StringSplitOptions.RemoveEmptyEntries)
            .Select(record => record.Split(Separator))
            .ToArray();
    }
}
