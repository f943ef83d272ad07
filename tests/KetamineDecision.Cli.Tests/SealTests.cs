using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using FluentAssertions;
using KetamineDecision.Knowledge;
using Xunit;

namespace KetamineDecision.Cli.Tests;

/// <summary><c>knowledge seal</c>, on copies of the embedded content.</summary>
public sealed class SealTests
{
    private const string Code = "internal static class Seal\n{\n    public const string ManifestSha256 = \"0000000000000000000000000000000000000000000000000000000000000000\";\n}\n";

    [Fact]
    public async Task Seal_UnchangedContent_ReproducesTheEmbeddedManifestAndSeal()
    {
        using var scratch = new Scratch();
        var content = Copy(scratch);
        var ran = await Shell.RunAsync("knowledge", "seal", "--content", content);
        ran.Code.Should().Be(0, ran.Error);
        var sha256 = KnowledgeBase.LoadEmbedded().Version.Sha256;
        ran.Output.Should().Be("version: " + KnowledgeBase.LoadEmbedded().Version.Version + "\nsha256: " + sha256 + "\n");
        Manifest(content).Should().Equal(ContentFiles.Embedded().Find("manifest.json"));
        SealOf(scratch).Should().Be(Code.Replace(new string('0', 64), sha256, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Seal_ChangedFileAndVersion_InManifestAndConstant()
    {
        using var scratch = new Scratch();
        var content = Copy(scratch);
        File.WriteAllText(Path.Combine(content, "Aa.json"), "{}\n");
        File.WriteAllText(Path.Combine(content, "notes.txt"), "not content");
        (await Shell.RunAsync("knowledge", "seal", "--content", content, "--version", "2027.1.0-rc.1")).Code.Should().Be(0);
        var manifest = Encoding.UTF8.GetString(Manifest(content));
        manifest.Should().StartWith("{\n  \"version\": \"2027.1.0-rc.1\",\n  \"files\": [\n    {\n      \"name\": \"Aa.json\",\n      \"sha256\": \"ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356\"\n    },\n    {\n      \"name\": \"" + ContentFiles.Embedded().Names[0] + "\",");
        manifest.Should().EndWith("  ]\n}\n").And.NotContain("notes.txt").And.NotContain("manifest.json").And.NotContain("\r");
        SealOf(scratch).Should().Contain("\"" + ContentFiles.Sha256(Manifest(content)) + "\"");
    }

    [Fact]
    public async Task Seal_Twice_ChangesNothing()
    {
        using var scratch = new Scratch();
        var content = Copy(scratch);
        (await Shell.RunAsync("knowledge", "seal", "--content", content)).Code.Should().Be(0);
        var (manifest, seal) = (Manifest(content), SealOf(scratch));
        (await Shell.RunAsync("knowledge", "seal", "--content", content)).Code.Should().Be(0);
        Manifest(content).Should().Equal(manifest);
        SealOf(scratch).Should().Be(seal);
    }

    [Theory]
    [InlineData("public const string Other = \"\";", "Seal.cs with the constant ManifestSha256")]
    [InlineData(Code + Code, "Seal.cs with the constant ManifestSha256")]
    [InlineData(null, "Seal.cs with the constant ManifestSha256")]
    public async Task Seal_NoConstant_ThreeAndNothingWritten(string? code, string says)
    {
        using var scratch = new Scratch();
        var content = Copy(scratch, code);
        var before = Manifest(content);
        var ran = await Shell.RunAsync("knowledge", "seal", "--content", content, "--version", "9");
        ran.Code.Should().Be(3);
        ran.Error.Should().Contain(says);
        ran.Output.Should().BeEmpty();
        Manifest(content).Should().Equal(before);
    }

    [Theory]
    [InlineData("{ \"files\": [] }")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData(null)]
    public async Task Seal_NoVersionToKeep_ThreeUnlessGiven(string? manifest)
    {
        using var scratch = new Scratch();
        var content = Copy(scratch);
        var path = Path.Combine(content, "manifest.json");
        File.Delete(path);
        if (manifest is not null)
        {
            File.WriteAllText(path, manifest);
        }

        var ran = await Shell.RunAsync("knowledge", "seal", "--content", content);
        ran.Code.Should().Be(3);
        ran.Error.Should().Contain("give --version");
        (await Shell.RunAsync("knowledge", "seal", "--content", content, "--version", "1")).Code.Should().Be(0);
    }

    [Fact]
    public async Task Seal_NoFolder_Three()
    {
        using var scratch = new Scratch();
        var ran = await Shell.RunAsync("knowledge", "seal", "--content", Path.Combine(scratch.Folder, "none"));
        ran.Code.Should().Be(3);
        ran.Error.Should().Contain("there is no such folder");
    }

    [Fact]
    public void FindFolder_FromWithinACheckout_ItsContent()
    {
        using var scratch = new Scratch();
        var content = Directory.CreateDirectory(Path.Combine(scratch.Folder, "src", "KetamineDecision", "Knowledge", "Content")).FullName;
        ContentSeal.FindFolder(Directory.CreateDirectory(Path.Combine(scratch.Folder, "docs", "adr")).FullName).Should().Be(content);
        ContentSeal.FindFolder(Path.GetPathRoot(scratch.Folder)!).Should().BeNull();
    }

    private static string Copy(Scratch scratch, string? code = Code)
    {
        var content = Directory.CreateDirectory(Path.Combine(scratch.Folder, "Content")).FullName;
        var files = ContentFiles.Embedded();
        foreach (var name in files.Names.Reverse())
        {
            File.WriteAllBytes(Path.Combine(content, name), files.Find(name)!);
        }

        if (code is not null)
        {
            scratch.File("Seal.cs", code);
        }

        return content;
    }

    private static byte[] Manifest(string content) => File.ReadAllBytes(Path.Combine(content, "manifest.json"));

    private static string SealOf(Scratch scratch) => File.ReadAllText(Path.Combine(scratch.Folder, "Seal.cs"));
}
