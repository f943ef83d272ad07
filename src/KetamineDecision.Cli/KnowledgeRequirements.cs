using System.Linq;
using System.Text;
using KetamineDecision.Rules;

namespace KetamineDecision.Cli;

/// <summary>Which questions each rule reads, one rule a line in content order.</summary>
internal static class KnowledgeRequirements
{
    public static string Of(KnowledgeBase knowledge)
    {
        var text = new StringBuilder();
        foreach (var rule in knowledge.Rules)
        {
            text.Append(rule.Id).Append(": ").Append(QuestionsOf(rule)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The ids of the questions a rule reads, in whom it applies and in whom a gap matters included.</summary>
    public static string QuestionsOf(Rule rule)
    {
        var requirements = new Requirements();
        rule.When.Need(requirements);
        rule.AppliesWhen?.Need(requirements);
        rule.AskedOnlyWhen?.Need(requirements);
        return requirements.Questions.Count == 0 ? "nothing of the patient" : string.Join(", ", requirements.Questions.Select(q => q.Id));
    }
}
