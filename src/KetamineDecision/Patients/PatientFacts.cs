using System.Collections.Generic;
using KetamineDecision.Facts;

namespace KetamineDecision.Patients;

/// <summary>The mutable heap of facts while a patient is being described. Never leaves this room.</summary>
internal sealed class PatientFacts
{
    public BirthDate? Birth { get; set; }

    public List<Reading> Readings { get; private set; } = new();

    public List<CodedReading> Coded { get; private set; } = new();

    public List<Condition> Conditions { get; private set; } = new();

    public List<Medicine> Medicines { get; private set; } = new();

    public List<Reaction> Reactions { get; private set; } = new();

    public List<Told> ToldAnswers { get; private set; } = new();

    public List<DataProblem> Problems { get; private set; } = new();

    public Completeness ConditionList { get; set; }

    public Completeness MedicineList { get; set; }

    public Completeness AllergyList { get; set; }

    public string? VocabularyHash { get; set; }

    /// <summary>
    /// Everything except what is known about one question. An asked fact that a list answers too takes the list's completeness with it:
    /// otherwise forgetting a contradicted answer would turn a Yes into a No.
    /// </summary>
    public PatientFacts Without(Question question)
    {
        var rest = new PatientFacts
        {
            Birth = question == Question.Age ? null : Birth,
            Readings = Readings.FindAll(r => r.Analyte.Question != question),
            Coded = Coded.FindAll(c => c.Item.Question != question),
            Conditions = question == Question.ProblemList ? new() : Conditions.FindAll(c => !Answers(c, question)),
            Medicines = question == Question.MedicineList ? new() : new(Medicines),
            Reactions = question == Question.AllergyList ? new() : new(Reactions),
            ToldAnswers = ToldAnswers.FindAll(t => !IsAbout(t.Question, question)),
            Problems = new(Problems),
            ConditionList = question == Question.ProblemList ? Completeness.NotReviewed : ConditionList,
            MedicineList = question == Question.MedicineList || question == Question.TheophyllineWithin48Hours ? Completeness.NotReviewed : MedicineList,
            AllergyList = question == Question.AllergyList || question == Question.KetamineReaction ? Completeness.NotReviewed : AllergyList,
            VocabularyHash = VocabularyHash,
        };
        return rest;
    }

    // A pregnancy on the problem list answers the pregnancy question too.
    private static bool Answers(Condition condition, Question question) =>
        question == Question.Pregnancy && condition.Concept == Concept.Pregnancy;

    // What was told about a list's content goes with the list; a confirmed weight goes with the weight.
    private static bool IsAbout(Question told, Question forgotten) =>
        told == forgotten
        || (forgotten.Kind == QuestionKind.List && told.Group == forgotten.Group)
        || (forgotten == Question.Weight && told == Question.WeightConfirmed);
}
