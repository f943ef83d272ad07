using KetamineDecision.Cli;

return await CommandLine.RunAsync(args).ConfigureAwait(false);
