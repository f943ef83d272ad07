using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace KetamineDecision.Architecture.Tests;

/// <summary>Lists the references of a built module that a floor plan forbids. A type without a room (null) is not looked at.</summary>
internal static class FloorCheck
{
    public static IReadOnlyList<string> Violations(ModuleDefinition module, Func<TypeReference, string?> room, Func<string, string, bool> allows) =>
        (from type in module.Types
         let home = room(type)
         where home is not null
         from reference in MetadataReferences.Of(type).Select(MetadataReferences.Outermost)
         where reference.Scope == module
         let other = room(reference)
         where other is not null && !allows(home, other)
         select home + "/" + type.Name + " -> " + other + "/" + reference.Name).Distinct().Order(StringComparer.Ordinal).ToArray();
}
