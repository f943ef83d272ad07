namespace KetamineDecision;

/// <summary>Plain text without any markup.</summary>
internal sealed class PlainLayout : TextLayout
{
    public override void Title(string text) => Out.Append(Clean(text)).Append('\n').Append('=', text.Length).Append("\n\n");

    public override void Heading(string text) => Out.Append('\n').Append(Clean(text)).Append('\n').Append('-', text.Length).Append('\n');

    public override void Paragraph(string text) => Out.Append(Clean(text)).Append('\n');

    public override void Bullet(string text, int level = 0) => Out.Append(' ', 2 + (level * 3)).Append("- ").Append(Clean(text)).Append('\n');

    private static string Clean(string text)
    {
        var clean = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            clean.Append(char.IsControl(c) ? ' ' : c);
        }

        return clean.ToString();
    }
}
