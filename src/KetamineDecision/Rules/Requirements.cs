using System.Collections.Generic;
using KetamineDecision.Facts;

namespace KetamineDecision.Rules;

/// <summary>What a set of criteria reads: the questions whose answers it uses, in the order met, each once.</summary>
public sealed class Requirements
{
    private readonly List<Question> _questions = new();

    /// <summary>The questions.</summary>
    public IReadOnlyList<Question> Questions => _questions;

    /// <summary>Adds a question unless it is there already.</summary>
    public void Add(Question question)
    {
        if (!_questions.Contains(question))
        {
            _questions.Add(question);
        }
    }
}
