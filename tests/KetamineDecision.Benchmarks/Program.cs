using System.Linq;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using KetamineDecision.Benchmarks;

// In-process: the measured code is the one this process loaded. --quick gives a rough table in seconds.
var job = (args.Contains("--quick") ? Job.ShortRun : Job.Default).WithToolchain(InProcessEmitToolchain.Instance);
BenchmarkRunner.Run<AssessmentBenchmarks>(DefaultConfig.Instance.AddJob(job));
