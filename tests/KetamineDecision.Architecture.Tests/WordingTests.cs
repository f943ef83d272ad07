using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Xunit;

namespace KetamineDecision.Architecture.Tests;

/// <summary>The library says what was found, computed and not known. It gives no order and no approval.</summary>
public sealed class WordingTests
{
    private static readonly Regex Order = new(@"(?:^|[.;:!?]\s+)(?:Give|Administer|Start|Inject|Infuse)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Approval = new(@"(?<!\bnot an )\bapprov(?:ed|al)\b|\bsafe to\b", RegexOptions.IgnoreCase);

    [Fact]
    public void Content_GivesNoOrderAndNoApproval()
    {
        var folder = Path.Combine(SourceTree.Root, "src", "KetamineDecision", "Knowledge", "Content");
        var texts = Directory.GetFiles(folder, "*.json").SelectMany(Strings).ToArray();

        texts.Length.Should().BeGreaterThan(100);
        texts.Where(IsOrderOrApproval).Should().BeEmpty();
    }

    [Fact]
    public void TextsInTheCode_GiveNoOrderAndNoApproval()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(KetamineAdvisor).Assembly.Location);
        var texts = assembly.MainModule.GetTypes().SelectMany(t => t.Methods).Where(m => m.HasBody && m.Name != "PrintMembers").SelectMany(m => m.Body.Instructions)
            .Where(i => i.OpCode == OpCodes.Ldstr).Select(i => (string)i.Operand).ToArray();

        // One word is a name: a site policy says in its field "approved" who took the responsibility for it.
        texts.Length.Should().BeGreaterThan(500);
        texts.Where(t => t.Contains(' ', StringComparison.Ordinal)).Where(IsOrderOrApproval).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Give 0.3 mg/kg.", true)]
    [InlineData("The pressure is high. Start an infusion.", true)]
    [InlineData("administer slowly", true)]
    [InlineData("Inject over one minute", true)]
    [InlineData("This is an approved use.", true)]
    [InlineData("It is safe to give.", true)]
    [InlineData("An answer is not an approval.", false)]
    [InlineData("Given with an opioid, monitor SpO2.", false)]
    [InlineData("Monitoring starts before the dose.", false)]
    public void TheCheck_TellsAnOrderFromAReport(string text, bool refused) => IsOrderOrApproval(text).Should().Be(refused);

    private static bool IsOrderOrApproval(string text) => Order.IsMatch(text) || Approval.IsMatch(text);

    private static IEnumerable<string> Strings(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return Strings(document.RootElement).ToArray();
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Strings(p.Value)),
        _ => [],
    };
}
