using System;

namespace KetamineDecision;

/// <summary>Markdown. Text that came from a record is escaped, so that it cannot become markup.</summary>
internal sealed class MarkdownLayout : TextLayout
{
    private static readonly char[] Special = "\\`*_{}[]<>|~#&".ToCharArray();

    public override void Title(string text) => Out.Append("# ").Append(Escape(text)).Append("\n\n");

    public override void Heading(string text) => Out.Append("\n## ").Append(Escape(text)).Append("\n\n");

    public override void Paragraph(string text) => Out.Append(Escape(text)).Append("\n\n");

    public override void Bullet(string text, int level = 0) => Out.Append(' ', level * 2).Append("- ").Append(Escape(text)).Append('\n');

    private static string Escape(string text)
    {
        var escaped = new System.Text.StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (c is '\n' or '\r' || char.IsControl(c))
            {
                escaped.Append(' ');
                continue;
            }

            if (System.Array.IndexOf(Special, c) >= 0)
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
