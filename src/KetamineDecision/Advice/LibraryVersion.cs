using System.Reflection;

namespace KetamineDecision;

/// <summary>The version of this assembly, shown in every result beside the knowledge version.</summary>
public static class LibraryVersion
{
    /// <summary>The package version without build metadata.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        var text = typeof(LibraryVersion).GetTypeInfo().Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
        var plus = text.IndexOf('+');
        return plus < 0 ? text : text.Substring(0, plus);
    }
}
