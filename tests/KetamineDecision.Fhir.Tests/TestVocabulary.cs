using System.Collections.Generic;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Tests;

/// <summary>A small vocabulary with codes enough for the tests; the real one is content of the core.</summary>
internal static class TestVocabulary
{
    public static Vocabulary Instance { get; } = new("test-vocabulary", Rules(), [CodeSystems.Icd10Cm]);

    private static List<KeyValuePair<CodeRule, object>> Rules()
    {
        var rules = new List<KeyValuePair<CodeRule, object>>();
        void Loinc(object meaning, params string[] codes) => Add(CodeSystems.Loinc, meaning, codes);
        void Snomed(object meaning, params string[] codes) => Add(CodeSystems.Snomed, meaning, codes);
        void RxNorm(object meaning, params string[] codes) => Add(CodeSystems.RxNorm, meaning, codes);
        void Icd(object meaning, string prefix, params string[] except) => rules.Add(new(new CodeRule(CodeSystems.Icd10Cm, prefix, true, except), meaning));
        void Add(string system, object meaning, string[] codes)
        {
            foreach (var code in codes)
            {
                rules.Add(new(new CodeRule(system, code), meaning));
            }
        }

        Loinc(Analyte.BodyWeight, "29463-7", "3141-9");
        Loinc(Analyte.BodyHeight, "8302-2");
        Loinc(Analyte.SystolicPressure, "8480-6");
        Loinc(Analyte.DiastolicPressure, "8462-4");
        Loinc(Analyte.OxygenSaturation, "59408-5", "2708-6", "59410-1");
        Loinc(Analyte.Creatinine, "2160-0", "14682-9", "38483-4");
        Loinc(Analyte.Bilirubin, "1975-2", "14631-6");
        Loinc(Analyte.Albumin, "1751-7");
        Loinc(Analyte.Inr, "6301-6", "34714-6", "46418-0");
        Loinc(Analyte.Alt, "1742-6");
        Loinc(Analyte.Ast, "1920-8");
        Loinc(Analyte.Alp, "6768-6");
        Loinc(Analyte.Ggt, "2324-2");
        Loinc(new CodedValue(CodedItem.Pregnancy, null), "82810-3", "2106-3", "2118-8");
        Snomed(new CodedValue(CodedItem.Pregnancy, "pregnant"), "77386006", "10828004");
        Snomed(new CodedValue(CodedItem.Pregnancy, "notPregnant"), "60001007", "260385009");
        RxNorm(Ingredient.Theophylline, "10438");
        RxNorm(Ingredient.Oxycodone, "7804", "1049593", "1049717", "1860154");
        RxNorm(Ingredient.Ketamine, "6130");
        RxNorm(Ingredient.Esketamine, "2119365");
        Snomed(Ingredient.Ketamine, "373464007");
        Snomed(Concept.Pregnancy, "72892002");
        Snomed(Concept.SchizophreniaSpectrum, "58214004");
        Snomed(Manifestation.Anaphylaxis, "39579001");
        Snomed(ListMark.NoKnownAllergy, "716186003");
        Snomed(ListMark.NoKnownDrugAllergy, "409137002");
        Icd(Concept.SchizophreniaSpectrum, "F20");
        Icd(Concept.SubstanceUseDisorder, "F10", "F10.9");
        Icd(Concept.EssentialHypertension, "I10");
        Icd(Concept.HepaticFailure, "K72.1");
        Icd(Concept.LiverDisease, "K72");
        return rules;
    }
}
