using System.Text;
using Ardalis.GuardClauses;

namespace KetamineDecision.Patients;

/// <summary>
/// Something received that could not be used, or was used with a reservation: what, where, and what to do. Never holds a patient's value.
/// </summary>
public sealed class DataProblem
{
    /// <summary>Creates a problem.</summary>
    /// <exception cref="System.ArgumentException">Place or sentence is empty.</exception>
    public DataProblem(DataProblemCode code, string where, string sentence)
    {
        Code = Guard.Against.EnumOutOfRange(code);
        Where = Guard.Against.NullOrWhiteSpace(where);
        Sentence = Guard.Against.NullOrWhiteSpace(sentence);
    }

    /// <summary>What kind of problem.</summary>
    public DataProblemCode Code { get; }

    /// <summary>Where: a resource and path, or the name of the input.</summary>
    public string Where { get; }

    /// <summary>What is wrong and what to do.</summary>
    public string Sentence { get; }

    /// <summary>The code in kebab case, for example <c>unit-missing</c>.</summary>
    public string Id
    {
        get
        {
            var text = new StringBuilder();
            foreach (var c in Code.ToString())
            {
                if (c is >= 'A' and <= 'Z')
                {
                    text.Append(text.Length == 0 ? "" : "-").Append((char)(c + 32));
                }
                else
                {
                    text.Append(c);
                }
            }

            return text.ToString();
        }
    }

    /// <summary>Code and place.</summary>
    public override string ToString() => Id + " at " + Where;
}
