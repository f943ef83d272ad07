using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using KetamineDecision.Quantities;

namespace KetamineDecision.Cli;

/// <summary>The argument and the options of <c>assess</c>.</summary>
internal sealed class AssessOptions
{
    public Argument<string> Source { get; } = new("patient.json") { Description = "A FHIR R4 Bundle in JSON, or - for standard input." };

    public Option<string?> Indication { get; } = Required(Values.Of<string?>("--indication", "What ketamine would be for: an indication id, see 'knowledge list'.", "an indication id, see 'ketamine knowledge list'", Values.TryText));

    public Option<DateTimeOffset?> AsOf { get; } = Values.Of<DateTimeOffset?>("--as-of", "The instant everything is judged at, with its zone. Required with --format json.", Instant.Form, Values.TryInstant);

    public Option<Stage?> Stage { get; } = Values.OneOf<Stage>("--stage", "Being planned, or about to start (the default).");

    public Option<Setting?> Setting { get; } = Values.OneOf<Setting>("--setting", "Where.");

    public Option<MonitoringTier> Tier { get; } = Values.Of<MonitoringTier>("--monitoring-tier", "What monitoring the place can give, 1 (lowest) to 4.", "a number from 1 to 4", Values.TryTier, "1|2|3|4");

    public Option<Jurisdiction?> Jurisdiction { get; } = Values.JurisdictionOf("--jurisdiction", "Whose labels hold; US unless said otherwise.");

    public Option<UseContext?> Context { get; } = Values.OneOf<UseContext>("--use-context", "How much time there is to consider; elective unless said otherwise.");

    public Option<Route?> Route { get; } = Values.OneOf<Route>("--route", "Only options of this route.");

    public Option<DrugConcentration?> Strength { get; } = Values.Of<DrugConcentration?>("--strength", "The vial's strength, such as \"10 mg/mL\".", Concentration, Values.TryConcentration);

    public Option<DrugConcentration?> DilutedTo { get; } = Values.Of<DrugConcentration?>("--diluted-to", "The concentration after dilution, such as \"1 mg/mL\".", Concentration, Values.TryConcentration);

    public Option<TimeSpan?> Duration { get; } = Values.Of<TimeSpan?>("--planned-duration", "How long an infusion is planned, such as \"24 h\".", "a number, a space and min, h or d, such as \"24 h\", up to 366 d", Values.TryDuration);

    public Option<string?> Facts { get; } = Values.Of<string?>("--facts", "A JSON file with what a chart cannot hold: asked facts and reviewed lists.", "the path of a file", Values.TryText);

    public Option<string?> Policy { get; } = Values.Of<string?>("--policy", "A site policy in JSON.", "the path of a file", Values.TryText);

    public Option<string?> PatientId { get; } = Values.Of<string?>("--patient", "The id of the Patient to read when the Bundle holds several.", "the id of a Patient resource", Values.TryText);

    public Option<OutputFormat?> Format { get; } = Values.OneOf<OutputFormat>("--format", "How to write the answer; text unless said otherwise.");

    // Kept by the contract for a site profile file; a word that is silently ignored would be worse than a refusal.
    private Option<string?> Profile { get; } = new("--profile") { Description = "Reserved.", Hidden = true };

    private const string Concentration = "a number, a space and mg/mL, above 0 and at most 200, such as \"10 mg/mL\"";

    public void AddTo(Command command)
    {
        command.Add(Source);
        foreach (var option in new System.CommandLine.Option[]
        {
            Indication, AsOf, Stage, Setting, Tier, Jurisdiction, Context, Route, Strength, DilutedTo, Duration, Facts, Policy, PatientId, Format, Profile,
        })
        {
            command.Add(option);
        }

        Profile.Validators.Add(result => result.AddError("--profile is reserved and not available yet; use --setting, --monitoring-tier and --policy."));
        Format.Validators.Add(RequireClock);
    }

    // A program must say which instant it means; only a person at a terminal means now.
    private void RequireClock(OptionResult format)
    {
        if (format.Tokens is [{ Value: "json" }] && format.Parent is CommandResult command && command.GetResult(AsOf) is null)
        {
            format.AddError("--format json needs --as-of: " + Instant.Form + ".");
        }
    }

    private static Option<string?> Required(Option<string?> option)
    {
        option.Required = true;
        return option;
    }
}
