using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace KetamineDecision.Cli.Tests;

/// <summary>The command as a process: exit codes, bytes and streams of its own.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task Assess_FromStandardInput_Utf8WithoutMarkAndLineFeeds()
    {
        var (code, output, error) = await StartAsync(Charts.HealthyMan(), "assess", "-", "--indication", "acute_postoperative_pain", "--as-of", Shell.AsOf, "--format", "json");
        code.Should().Be(0);
        error.Should().BeEmpty();
        output.Should().StartWith([(byte)'{', (byte)'\n']).And.NotContain((byte)'\r');
        Encoding.UTF8.GetString(output).Should().Be((await Shell.AssessAsync(Charts.HealthyMan(), "--format", "json")).Output);
    }

    [Fact]
    public async Task Assess_WithoutAsOf_UsesTheComputersTimeAndSaysSo()
    {
        var (code, output, error) = await StartAsync(Charts.HealthyMan(), "assess", "-", "--indication", "acute_postoperative_pain");
        code.Should().Be(0);
        output.Should().NotBeEmpty();
        error.Should().Contain("no --as-of was given; judged as of now, " + DateTimeOffset.Now.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(2, "{}", "assess", "-")]
    [InlineData(3, "{", "assess", "-", "--indication", "acute_postoperative_pain")]
    public async Task Run_Refused_ItsExitCodeAndNoData(int expected, string input, params string[] args)
    {
        var (code, output, error) = await StartAsync(input, args);
        code.Should().Be(expected);
        output.Should().BeEmpty();
        error.Should().StartWith("ketamine: ");
    }

    private static async Task<(int Code, byte[] Output, string Error)> StartAsync(string input, params string[] args)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, "KetamineDecision.Cli.dll"), .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var cancellation = TestContext.Current.CancellationToken;
        using var output = new MemoryStream();
        var copying = process.StandardOutput.BaseStream.CopyToAsync(output, cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        try
        {
            await process.StandardInput.WriteAsync(input.AsMemory(), cancellation);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // A command that refuses its options may end before it reads.
        }

        await copying;
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, output.ToArray(), await errors);
    }
}
