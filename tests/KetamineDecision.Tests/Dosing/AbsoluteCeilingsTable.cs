using System.Collections.Generic;
using System.Linq;
using KetamineDecision.Dosing;
using KetamineDecision.Evidence;

namespace KetamineDecision.Tests.Dosing;

internal static class AbsoluteCeilingsTable
{
    public static IEnumerable<Citation> Citations => AbsoluteCeilings.All.Select(c => c.Citation);
}
