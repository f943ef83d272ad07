using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace KetamineDecision.Cli;

/// <summary>Reads an input whole. Its role is named in a problem, never its path: a file may bear the patient's name.</summary>
internal static class InputFile
{
    /// <summary>The bytes, or null and one more problem.</summary>
    public static async Task<byte[]?> ReadAsync(string path, string role, List<string> problems, CancellationToken cancellation)
    {
        try
        {
            return await File.ReadAllBytesAsync(path, cancellation).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problems.Add(role + ": " + Reason(error));
            return null;
        }
    }

    /// <summary>All bytes of a stream.</summary>
    public static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, cancellation).ConfigureAwait(false);
        return memory.ToArray();
    }

    private static string Reason(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file; check the path.",
        UnauthorizedAccessException => "the file may not be read, or it is a folder; check the path and its permissions.",
        _ => "the file cannot be read; check the path.",
    };
}
