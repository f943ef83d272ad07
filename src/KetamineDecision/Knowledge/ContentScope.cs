using System;
using System.Collections.Generic;
using System.Globalization;
using System.Xml;
using KetamineDecision.Evidence;
using KetamineDecision.Knowledge.Documents;
using KetamineDecision.Rules;

namespace KetamineDecision.Knowledge;

/// <summary>
/// What every compiler of content needs: the file it is in, the problems found so far, and the words that are looked up. A word that is not
/// known is reported with the ones that are.
/// </summary>
internal sealed class ContentScope
{
    // Longer than any life: beyond it the number is a slip.
    private static readonly TimeSpan LongestSpan = TimeSpan.FromDays(36525);

    public ContentScope(string file, List<ContentProblem> problems, HashSet<string> sourceKeys)
    {
        File = file;
        Problems = problems;
        SourceKeys = sourceKeys;
    }

    public string File { get; }

    public List<ContentProblem> Problems { get; }

    public HashSet<string> SourceKeys { get; }

    public ContentScope In(string file) => new(file, Problems, SourceKeys);

    public void Report(string pointer, string sentence) => Problems.Add(new ContentProblem(File, pointer, sentence));

    public T Word<T>(string? word, string pointer)
        where T : struct, Enum
    {
        if (!Words.TryRead<T>(word, out var value))
        {
            Report(pointer, "'" + word + "' is not one of " + string.Join(", ", Words.All<T>()) + ".");
        }

        return value;
    }

    public T[] WordList<T>(string[]? words, string pointer)
        where T : struct, Enum
    {
        if (words is null)
        {
            return Array.Empty<T>();
        }

        var values = new T[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            values[i] = Word<T>(words[i], At(pointer, i));
        }

        return values;
    }

    public T? Member<T>(string? id, Func<string?, T?> find, string what, string pointer)
        where T : class
    {
        var found = find(id);
        if (found is null)
        {
            Report(pointer, "there is no " + what + " '" + id + "'.");
        }

        return found;
    }

    public T[] Members<T>(string[] ids, Func<string?, T?> find, string what, string pointer)
        where T : class
    {
        var found = new List<T>();
        for (var i = 0; i < ids.Length; i++)
        {
            if (Member(ids[i], find, what, At(pointer, i)) is { } member)
            {
                found.Add(member);
            }
        }

        return found.ToArray();
    }

    public TimeSpan? Span(string? iso, string pointer)
    {
        if (iso is null)
        {
            return null;
        }

        try
        {
            var span = XmlConvert.ToTimeSpan(iso);
            if (span >= TimeSpan.Zero && span <= LongestSpan)
            {
                return span;
            }

            Report(pointer, "'" + iso + "' is negative or longer than 100 years.");
            return TimeSpan.Zero;
        }
        catch (Exception error) when (error is FormatException or OverflowException)
        {
            Report(pointer, "'" + iso + "' is not an ISO 8601 duration such as PT15M or P30D.");
            return TimeSpan.Zero;
        }
    }

    public Citation Cite(CitationEntry entry, string pointer)
    {
        if (!SourceKeys.Contains(entry.Source))
        {
            Report(pointer + "/source", "there is no source '" + entry.Source + "' in sources.json.");
        }

        return new Citation(string.IsNullOrWhiteSpace(entry.Source) ? "?" : entry.Source, entry.Where);
    }

    public Citation[] CiteAll(CitationEntry[] entries, string pointer)
    {
        var citations = new Citation[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            citations[i] = Cite(entries[i], At(pointer, i));
        }

        if (entries.Length == 0)
        {
            Report(pointer, "at least one source is needed.");
        }

        return citations;
    }

    public static EvidenceGrade? Grade(GradeEntry? entry) => entry is null ? null : new EvidenceGrade(entry.Grader, entry.Scale, entry.Words);

    public static string At(string pointer, int index) => pointer + "/" + index.ToString(CultureInfo.InvariantCulture);

    public static string At(string pointer, string member) => pointer + "/" + member;
}
