using System;
using System.Collections.Generic;
using KetamineDecision.Dosing;
using KetamineDecision.Evidence;
using KetamineDecision.Knowledge.Documents;
using KetamineDecision.Quantities;
using KetamineDecision.Regimens;
using KetamineDecision.Rules;

namespace KetamineDecision.Knowledge;

/// <summary>Applies a policy to knowledge and lists every problem on the way.</summary>
internal sealed class PolicyApplier
{
    private readonly PolicyDocument _policy;
    private readonly Contents _contents;
    private readonly ContentScope _scope;
    private readonly Dictionary<string, Parameter> _parameters;
    private readonly Dictionary<string, PolicyLimit> _limits = new(StringComparer.Ordinal);

    public PolicyApplier(PolicyDocument policy, KnowledgeBase knowledge, List<ContentProblem> problems)
    {
        _policy = policy;
        _contents = knowledge.Contents;
        _scope = new ContentScope("site policy", problems, new HashSet<string>(knowledge.Sources.Keys, StringComparer.Ordinal));
        _parameters = new Dictionary<string, Parameter>(StringComparer.Ordinal);
        foreach (var pair in knowledge.Parameters)
        {
            _parameters[pair.Key] = pair.Value;
        }
    }

    public Contents Apply()
    {
        CheckKnowledge();
        Tighten();
        Loosen();
        Choose();
        var rules = Rules();
        var regimens = Regimens();
        return new Contents
        {
            Version = new KnowledgeVersion(_contents.Version.Version, _contents.Version.Sha256, new List<string>(_contents.Version.Policies) { _policy.Policy + " " + _policy.Version }),
            Sources = _contents.Sources,
            Vocabulary = _contents.Vocabulary,
            Questions = _contents.Questions,
            Purposes = _contents.Purposes,
            Parameters = _parameters,
            Indications = _contents.Indications,
            Regimens = regimens,
            Rules = rules,
            Monitoring = _contents.Monitoring,
            Conflicts = _contents.Conflicts,
            Products = _contents.Products,
            MedicineClasses = _contents.MedicineClasses,
            RuleDocuments = _contents.RuleDocuments,
        };
    }

    // A policy names the knowledge it was written for, by year and month or more of the version.
    private void CheckKnowledge()
    {
        var version = _contents.Version.Version;
        var isNamed = _policy.Knowledge == version || (_policy.Knowledge.Contains(".") && version.StartsWith(_policy.Knowledge + ".", StringComparison.Ordinal));
        if (!isNamed)
        {
            _scope.Report("/knowledge", "the policy was written for knowledge '" + _policy.Knowledge + "', this is " + version + "; review it and name this version.");
        }
    }

    private void Tighten()
    {
        var moves = _policy.Parameters ?? Array.Empty<PolicyParameterEntry>();
        for (var i = 0; i < moves.Length; i++)
        {
            var pointer = ContentScope.At("/parameters", i);
            if (Find(moves[i].Id, moves[i].To.Unit, pointer) is not { } parameter)
            {
                continue;
            }

            if (moves[i].Was.Value != parameter.Value || moves[i].Was.Unit != parameter.Unit)
            {
                _scope.Report(pointer + "/was", "'" + parameter.Id + "' is " + DecimalText.Format(parameter.Value) + " " + parameter.Unit + " in this knowledge; review the move and correct 'was'.");
            }
            else if (IsLooser(parameter, moves[i].To.Value))
            {
                _scope.Report(pointer + "/to", "this is looser than the shipped value; a looser value stands under 'loosen' with author, date, reason and citation.");
            }
            else
            {
                Move(parameter, moves[i].To.Value, moves[i].Reason, isLooser: false, pointer);
            }
        }
    }

    private void Loosen()
    {
        var moves = _policy.Loosen ?? Array.Empty<PolicyLoosenEntry>();
        for (var i = 0; i < moves.Length; i++)
        {
            var pointer = ContentScope.At("/loosen", i);
            foreach (var (name, value) in new[] { ("author", moves[i].Author), ("date", moves[i].Date), ("reason", moves[i].Reason), ("citation", moves[i].Citation) })
            {
                if (string.IsNullOrWhiteSpace(value))
                {
                    _scope.Report(pointer + "/" + name, "a looser value needs its " + name + ".");
                }
            }

            if (Find(moves[i].Id, moves[i].To.Unit, pointer) is { } parameter)
            {
                Move(parameter, moves[i].To.Value, moves[i].Reason + " (" + moves[i].Author + ", " + moves[i].Date + ", " + moves[i].Citation + ")", isLooser: true, pointer);
            }
        }
    }

    private Parameter? Find(string id, string unit, string pointer)
    {
        if (!_parameters.TryGetValue(id, out var parameter))
        {
            _scope.Report(pointer + "/id", "there is no parameter '" + id + "'; known are " + string.Join(", ", _parameters.Keys) + ".");
            return null;
        }

        if (unit != parameter.Unit)
        {
            _scope.Report(pointer + "/to/unit", "'" + id + "' is in " + parameter.Unit + ", not in '" + unit + "'.");
            return null;
        }

        return parameter;
    }

    private static bool IsLooser(Parameter parameter, decimal value) => parameter.TighterIsLower ? value > parameter.Value : value < parameter.Value;

    private void Move(Parameter parameter, decimal value, string reason, bool isLooser, string pointer)
    {
        if (value <= 0m)
        {
            _scope.Report(pointer + "/to/value", "the value must be above 0; to take a regimen out, list it under 'remove'.");
            return;
        }

        if (!ParameterSpan.Fits(value, parameter.Unit))
        {
            _scope.Report(pointer + "/to/value", "a length of time is at most 100 years.");
            return;
        }

        var regimen = RegimenOf(parameter.Id);
        if (regimen is not null)
        {
            if (AbsoluteCeilings.For(regimen.Route, regimen.Phase) is { } ceiling && regimen.Dose.Range!.Unit == ceiling.Unit && value > ceiling.Value)
            {
                _scope.Report(pointer + "/to/value", "this is above the absolute ceiling of " + DecimalText.Format(ceiling.Value) + " " + ceiling.Unit.Text() + ", which no policy may pass.");
                return;
            }

            _limits[regimen.Id] = new PolicyLimit(value, _policy.Policy + " " + _policy.Version, reason, isLooser);
        }

        _parameters[parameter.Id] = parameter.With(value);
    }

    private Regimen? RegimenOf(string parameter)
    {
        foreach (var regimen in _contents.Regimens)
        {
            if (parameter == regimen.Id + ".upper" || parameter == regimen.Id + ".ceiling")
            {
                return regimen;
            }
        }

        return null;
    }

    // This knowledge holds no conflict a site could settle; a choice for one it does not know is a mistake.
    private void Choose()
    {
        var choices = _policy.Choose ?? Array.Empty<PolicyChoiceEntry>();
        for (var i = 0; i < choices.Length; i++)
        {
            _scope.Report(ContentScope.At("/choose", i) + "/conflict", "there is no conflict '" + choices[i].Conflict + "' in this knowledge.");
        }
    }

    private List<Regimen> Regimens()
    {
        var removed = new HashSet<string>(StringComparer.Ordinal);
        var entries = _policy.Remove ?? Array.Empty<PolicyRemovalEntry>();
        for (var i = 0; i < entries.Length; i++)
        {
            var target = Regimen(entries[i].Regimen);
            if (target is null || target.Status == RegimenStatus.Ceiling)
            {
                _scope.Report(ContentScope.At("/remove", i) + "/regimen", target is null
                    ? "there is no regimen '" + entries[i].Regimen + "'."
                    : "'" + entries[i].Regimen + "' is a ceiling and cannot be removed.");
            }

            removed.Add(entries[i].Regimen);
        }

        var regimens = new List<Regimen>();
        foreach (var regimen in _contents.Regimens)
        {
            if (!removed.Contains(regimen.Id))
            {
                regimens.Add(_limits.TryGetValue(regimen.Id, out var limit) ? regimen.WithPolicyLimit(limit) : regimen);
            }
        }

        return regimens;
    }

    private Regimen? Regimen(string id)
    {
        foreach (var regimen in _contents.Regimens)
        {
            if (string.Equals(regimen.Id, id, StringComparison.Ordinal))
            {
                return regimen;
            }
        }

        return null;
    }

    // The rules are compiled anew, so that every limit that reads a parameter sees the moved value.
    private List<Rule> Rules()
    {
        var rules = ContentLoader.CompileRules(_contents.RuleDocuments, _scope, _parameters, _contents.MedicineClasses);
        Raise(rules);
        Add(rules);
        return rules;
    }

    private void Raise(List<Rule> rules)
    {
        var raises = _policy.Raise ?? Array.Empty<PolicyRaiseEntry>();
        for (var i = 0; i < raises.Length; i++)
        {
            var pointer = ContentScope.At("/raise", i);
            var index = rules.FindIndex(r => r.Id == raises[i].Rule);
            var severity = _scope.Word<Severity>(raises[i].Severity, pointer + "/severity");
            var covered = RuleCompiler.Scope(raises[i].Scope, _scope, pointer + "/scope");
            if (index < 0)
            {
                _scope.Report(pointer + "/rule", "there is no rule '" + raises[i].Rule + "'.");
                continue;
            }

            rules[index] = rules[index].WithApplications(Raised(rules[index], covered, severity, raises[i].Scope is null));
        }
    }

    // A raise in a narrower scope is a copy of each application, narrowed; everywhere it replaces the severity.
    private List<RuleApplication> Raised(Rule rule, RuleScope covered, Severity severity, bool everywhere)
    {
        var applications = new List<RuleApplication>();
        foreach (var application in rule.Applications)
        {
            applications.Add(everywhere ? application.Raised(severity) : application);
            if (!everywhere)
            {
                applications.Add(new RuleApplication(Narrow(application.Scope, covered), severity > application.Severity ? severity : application.Severity, application.Unknown,
                    new Citation("SITE-POLICY", _policy.Policy + " " + _policy.Version)));
            }
        }

        return applications;
    }

    private static RuleScope Narrow(RuleScope scope, RuleScope by) => new()
    {
        Purposes = by.Purposes.Count > 0 ? Both(scope.Purposes, by.Purposes) : scope.Purposes,
        Courses = by.Courses.Count > 0 ? Both(scope.Courses, by.Courses) : scope.Courses,
        Settings = by.Settings.Count > 0 ? Both(scope.Settings, by.Settings) : scope.Settings,
        Routes = by.Routes.Count > 0 ? Both(scope.Routes, by.Routes) : scope.Routes,
        DoseBands = by.DoseBands.Count > 0 ? Both(scope.DoseBands, by.DoseBands) : scope.DoseBands,
        Contexts = by.Contexts.Count > 0 ? Both(scope.Contexts, by.Contexts) : scope.Contexts,
        Jurisdictions = by.Jurisdictions.Count > 0 ? Both(scope.Jurisdictions, by.Jurisdictions) : scope.Jurisdictions,
    };

    // What both scopes cover; when nothing is, an impossible value, so that the copy never matches.
    private static T[] Both<T>(IReadOnlyList<T> left, IReadOnlyList<T> right)
        where T : struct, Enum
    {
        var both = new List<T>();
        foreach (var value in right)
        {
            var held = left.Count == 0;
            foreach (var other in left)
            {
                held |= EqualityComparer<T>.Default.Equals(value, other);
            }

            if (held)
            {
                both.Add(value);
            }
        }

        return both.Count > 0 ? both.ToArray() : new[] { (T)Enum.ToObject(typeof(T), -1) };
    }

    private void Add(List<Rule> rules)
    {
        var entries = _policy.Add ?? Array.Empty<PolicyRuleEntry>();
        for (var i = 0; i < entries.Length; i++)
        {
            var pointer = ContentScope.At("/add", i);
            if (!entries[i].Id.StartsWith("SITE-", StringComparison.Ordinal) || rules.Exists(r => r.Id == entries[i].Id))
            {
                _scope.Report(pointer + "/id", "a site's own rule has an id of its own that starts with SITE-.");
            }

            var compiler = new CriterionCompiler(_scope, _parameters, _contents.MedicineClasses, id => rules.Find(r => r.Id == id));
            if (compiler.Compile(entries[i].When, pointer + "/when") is { } when && Applications(entries[i], pointer) is { } applications)
            {
                rules.Add(SiteRule(entries[i], when, applications));
            }
        }
    }

    private Rule SiteRule(PolicyRuleEntry entry, Criterion when, List<RuleApplication> applications) => new Rule(entry.Id, entry.Title ?? entry.Reason, when, applications)
    {
        Statement = entry.Reason,
        Consider = "See the site's policy.",
        Rationale = entry.Reason,
        Verification = Verification.Project,
        Citations = new[] { new Citation("SITE-POLICY", _policy.Policy + " " + _policy.Version) },
    }.Seal();

    private List<RuleApplication>? Applications(PolicyRuleEntry entry, string pointer)
    {
        var before = _scope.Problems.Count;
        var unknown = _scope.Word<UnknownLevel>(entry.Unknown.Level, pointer + "/unknown/level");
        if (entry.Applies.Length == 0)
        {
            _scope.Report(pointer + "/applies", "a rule needs at least one scope with a severity.");
        }

        var applications = new List<RuleApplication>();
        for (var i = 0; i < entry.Applies.Length; i++)
        {
            var place = ContentScope.At(pointer + "/applies", i);
            var severity = _scope.Word<Severity>(entry.Applies[i].Severity, place + "/severity");
            var covered = RuleCompiler.Scope(entry.Applies[i].Scope, _scope, place + "/scope");
            if (severity != default)
            {
                applications.Add(new RuleApplication(covered, severity, unknown, new Citation("SITE-POLICY", _policy.Policy)));
            }
        }

        return _scope.Problems.Count == before ? applications : null;
    }
}
