using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using KetamineDecision.Evidence;
using KetamineDecision.Knowledge;
using KetamineDecision.Knowledge.Documents;
using KetamineDecision.Patients;
using KetamineDecision.Regimens;
using KetamineDecision.Tests.Scenarios;
using Xunit;

namespace KetamineDecision.Tests.Knowledge;

public sealed class ContentFilesTests
{
    [Fact]
    public void Manifest_ListsEveryFileOnceWithItsHash()
    {
        var files = ContentFiles.Embedded();
        using var manifest = JsonDocument.Parse(files.Find("manifest.json")!);
        var listed = manifest.RootElement.GetProperty("files").EnumerateArray().ToDictionary(f => f.GetProperty("name").GetString()!, f => f.GetProperty("sha256").GetString());

        listed.Keys.Should().BeEquivalentTo(files.Names.Where(n => n != "manifest.json"));
        listed.Should().OnlyContain(f => f.Value == ContentFiles.Sha256(files.Find(f.Key)!));
    }

    // FIPS 180-4, one-block message sample "abc"
    [Fact]
    public void Sha256_OfAbc() =>
        ContentFiles.Sha256(Encoding.ASCII.GetBytes("abc")).Should().Be("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    [Fact]
    public void FirstAndLastByteOfEveryFile_AreSealed()
    {
        foreach (var name in ContentFiles.Embedded().Names)
        {
            foreach (var index in new[] { 0, ContentFiles.Embedded().Find(name)!.Length - 1 })
            {
                var load = () => KnowledgeBase.Load(Flipped(name, index));

                load.Should().Throw<ContentException>().Which.Problems.Should().ContainSingle().Which.File.Should().Be(name);
            }
        }
    }

    [Fact]
    public void FileHandedOut_IsACopy()
    {
        var files = ContentFiles.Embedded();
        files.Find("rules.json")![0] = 0;

        files.Find("rules.json")![0].Should().NotBe(0);
        files.Find("absent.json").Should().BeNull();
    }

    [Fact]
    public void SeveralMistakesInAContentFile_AreAllListedWithTheFile()
    {
        var problems = new List<ContentProblem>();
        var json = """{"parameters":[null,{"id":"a","value":"1","unit":"d","tighterIs":"lower","source":{"source":"X"},"verified":"read","note":""},{"id":"b"}],"extra":1}""";

        DocumentReader.Read(Encoding.UTF8.GetBytes(json), "parameters.json", DocumentContext.Default.ParametersDocument, problems).Should().BeNull();

        problems.Select(p => p.Pointer).Distinct().Should().BeEquivalentTo("/parameters/0", "/parameters/1/value", "/parameters/2", "/extra");
        problems.Where(p => p.Pointer == "/parameters/2").Should().HaveCount(6, "value, unit, tighterIs, source, verified and note are missing");
        problems.Should().OnlyContain(p => p.File == "parameters.json");
    }

    [Fact]
    public void ByteOrderMark_IsReadOver()
    {
        var problems = new List<ContentProblem>();
        var bytes = new byte[] { 0xEF, 0xBB, 0xBF }.Concat(Encoding.UTF8.GetBytes("""{"questions":[]}""")).ToArray();

        DocumentReader.Read(bytes, "questions.json", DocumentContext.Default.QuestionsDocument, problems).Should().NotBeNull();
        problems.Should().BeEmpty();
    }

    [Fact]
    public void WhatIsRecalled_PermitsNothing()
    {
        Ward.Knowledge.Regimens.Where(r => r.Verification == Verification.Recalled).Should().NotContain(r => r.Status == RegimenStatus.Selectable);
        Ward.Knowledge.Regimens.Where(r => r.Status == RegimenStatus.Selectable).SelectMany(r => r.Citations).Select(c => Ward.Knowledge.Sources[c.SourceKey].Verification)
            .Should().NotContain(Verification.Recalled);
    }

    [Fact]
    public void EveryRule_IsCitedWordedAndAppliedSomewhere()
    {
        Ward.Knowledge.Rules.Should().OnlyContain(r => r.Citations.Count > 0 && r.Applications.Count > 0 && r.Title.Length > 0 && r.Statement.Length > 0 && r.Consider.Length > 0);
        Ward.Knowledge.Rules.Select(r => r.Id).Should().OnlyHaveUniqueItems();
        Ward.Knowledge.Sources.Should().OnlyContain(s => s.Key == s.Value.Key);
    }

    [Fact]
    public void EveryIngredientAndConcept_HasACode()
    {
        using var vocabulary = JsonDocument.Parse(ContentFiles.Embedded().Find("vocabulary.json")!);
        var text = vocabulary.RootElement.GetRawText();

        Concept.All.Select(c => c.Id).Concat(Ingredient.All.Select(i => i.Id)).Where(id => !text.Contains("\"" + id + "\"")).Should().BeEmpty();
    }

    [Fact]
    public void EveryVocabularyEntry_MustSayWhetherItWasReadOrRecalled()
    {
        var problems = new List<ContentProblem>();
        var read = DocumentReader.Read(ContentFiles.Embedded().Find("vocabulary.json")!, "vocabulary.json", DocumentContext.Default.VocabularyDocument, problems)!;
        read.Manifestations[0] = read.Manifestations[0] with { Verified = "guessed" };
        read.Marks[0] = read.Marks[0] with { Sources = [] };
        read.Concepts[0] = read.Concepts[0] with { Verified = "" };
        var scope = new ContentScope("vocabulary.json", problems, [.. Ward.Knowledge.Sources.Keys]);

        VocabularyCompiler.Compile(read, scope, "hash");

        problems.Select(p => p.Pointer).Should().BeEquivalentTo("/manifestations/0/verified", "/marks/0/sources", "/concepts/0/verified");
    }

    private static ContentFiles Flipped(string name, int index)
    {
        var files = ContentFiles.Embedded();
        return ContentFiles.From(files.Names.ToDictionary(n => n, n =>
        {
            var bytes = files.Find(n)!;
            bytes[index % bytes.Length] ^= (byte)(n == name ? 1 : 0);
            return (Stream)new MemoryStream(bytes);
        }));
    }
}
