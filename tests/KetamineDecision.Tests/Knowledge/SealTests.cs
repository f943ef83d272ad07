using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Knowledge;
using KetamineDecision.Regimens;
using Xunit;

namespace KetamineDecision.Tests.Knowledge;

/// <summary>Altered knowledge is refused, whatever was altered.</summary>
public sealed class SealTests
{
    public static TheoryData<string> Files => new(ContentFiles.Embedded().Names);

    [Fact]
    public void EmbeddedKnowledge_LoadsAndNamesItsVersion()
    {
        var version = KnowledgeBase.LoadEmbedded().Version;

        version.Version.Should().NotBeEmpty();
        version.Sha256.Should().MatchRegex("^[0-9a-f]{64}$");
        version.Policies.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void OneFlippedByte_IsRefusedAndTheFileNamed(string flipped)
    {
        var load = () => KnowledgeBase.Load(Copy(flipped, bytes => bytes[bytes.Length / 2] ^= 1));

        load.Should().Throw<ContentException>().Which.Problems.Should().Contain(p => p.File == flipped);
    }

    [Fact]
    public void AMissingFile_IsRefused()
    {
        var streams = Streams().Where(p => p.Key != "rules.json").ToDictionary(p => p.Key, p => p.Value);
        var load = () => KnowledgeBase.Load(ContentFiles.From(streams));

        load.Should().Throw<ContentException>().Which.Problems.Should().Contain(p => p.File == "rules.json");
    }

    [Fact]
    public void AnUnchangedCopy_Loads() =>
        KnowledgeBase.Load(ContentFiles.From(Streams())).Version.Sha256.Should().Be(KnowledgeBase.LoadEmbedded().Version.Sha256);

    [Fact]
    public void EveryCitation_PointsToASource()
    {
        var knowledge = KnowledgeBase.LoadEmbedded();
        var cited = knowledge.Rules.SelectMany(r => r.Citations.Concat(r.Applications.Select(a => a.Source)))
            .Concat(knowledge.Regimens.SelectMany(r => r.Citations)).Concat(knowledge.Monitoring.SelectMany(m => m.Citations))
            .Concat(knowledge.Indications.SelectMany(i => i.Citations)).Concat(knowledge.Conflicts.SelectMany(c => c.Citations))
            .Concat(Dosing.AbsoluteCeilingsTable.Citations).Select(c => c.SourceKey).Distinct();

        cited.Should().BeSubsetOf(knowledge.Sources.Keys);
    }

    [Fact]
    public void WhatIsRecalled_IsNeverSelectable()
    {
        KnowledgeBase.LoadEmbedded().Regimens.Where(r => r.Status == RegimenStatus.Selectable).Should().OnlyContain(r => r.Verification == Verification.Read);
    }

    [Fact]
    public void EveryQuestion_HasItsWording()
    {
        var knowledge = KnowledgeBase.LoadEmbedded();

        Question.All.Should().OnlyContain(q => knowledge.TextOf(q).EndsWith('?'));
    }

    private static Dictionary<string, Stream> Streams()
    {
        var files = ContentFiles.Embedded();
        return files.Names.ToDictionary(n => n, n => (Stream)new MemoryStream(files.Find(n)!));
    }

    private static ContentFiles Copy(string changed, Action<byte[]> change)
    {
        var streams = Streams();
        var bytes = ContentFiles.Embedded().Find(changed)!;
        change(bytes);
        streams[changed] = new MemoryStream(bytes);
        return ContentFiles.From(streams);
    }
}
