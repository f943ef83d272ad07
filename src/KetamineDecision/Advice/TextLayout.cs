using System.Text;

namespace KetamineDecision;

/// <summary>How headings, lists and emphasis look; the same words in Markdown and in plain text.</summary>
internal abstract class TextLayout
{
    protected StringBuilder Out { get; } = new();

    public abstract void Title(string text);

    public abstract void Heading(string text);

    public abstract void Paragraph(string text);

    public abstract void Bullet(string text, int level = 0);

    public override string ToString() => Out.ToString();
}
