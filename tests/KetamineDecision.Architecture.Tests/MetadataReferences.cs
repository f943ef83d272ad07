using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace KetamineDecision.Architecture.Tests;

/// <summary>
/// Every type a type refers to in the built metadata: bases, fields, signatures, generic arguments, attributes and method bodies. A scan of
/// using lines would be blind, because nested namespaces see each other.
/// </summary>
internal static class MetadataReferences
{
    public static IEnumerable<TypeReference> Of(TypeDefinition type)
    {
        var found = new List<TypeReference?> { type.BaseType };
        found.AddRange(type.Interfaces.Select(i => i.InterfaceType));
        found.AddRange(type.CustomAttributes.Select(a => a.AttributeType));
        found.AddRange(type.Fields.Select(f => f.FieldType));
        found.AddRange(type.GenericParameters.SelectMany(g => g.Constraints).Select(c => c.ConstraintType));
        foreach (var method in type.Methods)
        {
            found.Add(method.ReturnType);
            found.AddRange(method.Parameters.Select(p => p.ParameterType));
            found.AddRange(method.CustomAttributes.Select(a => a.AttributeType));
            found.AddRange(method.HasBody ? Body(method.Body) : []);
        }

        return found.Concat(type.NestedTypes.SelectMany(Of)).SelectMany(Unfold).DistinctBy(t => t.FullName);
    }

    /// <summary>The outermost declaring type: a nested type lives where its owner does.</summary>
    public static TypeReference Outermost(TypeReference type) => type.DeclaringType is null ? type : Outermost(type.DeclaringType);

    private static IEnumerable<TypeReference?> Body(MethodBody body)
    {
        foreach (var variable in body.Variables)
        {
            yield return variable.VariableType;
        }

        foreach (var instruction in body.Instructions)
        {
            switch (instruction.Operand)
            {
                case TypeReference type: yield return type; break;
                case FieldReference field: yield return field.DeclaringType; yield return field.FieldType; break;
                case MethodReference method:
                    yield return method.DeclaringType;
                    yield return method.ReturnType;
                    if (method is GenericInstanceMethod generic)
                    {
                        foreach (var argument in generic.GenericArguments)
                        {
                            yield return argument;
                        }
                    }

                    break;
                default: break;
            }
        }
    }

    private static IEnumerable<TypeReference> Unfold(TypeReference? type)
    {
        while (type is not null)
        {
            if (type is GenericInstanceType generic)
            {
                foreach (var argument in generic.GenericArguments.SelectMany(Unfold))
                {
                    yield return argument;
                }
            }

            if (type is not TypeSpecification specification)
            {
                yield return type;
                yield break;
            }

            type = specification.ElementType;
        }
    }
}
