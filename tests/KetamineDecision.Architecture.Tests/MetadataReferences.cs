using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace KetamineDecision.Architecture.Tests;

/// <summary>
/// Every type a type refers to in the built metadata: bases, members, signatures, constraints, generic arguments, attributes and method bodies. A
/// scan of using lines would be blind, because nested namespaces see each other. Two things leave no trace in metadata: constants, whose value
/// is copied, and <c>nameof</c>.
/// </summary>
internal static class MetadataReferences
{
    public static IEnumerable<TypeReference> Of(TypeDefinition type)
    {
        var found = new List<TypeReference?> { type.BaseType };
        found.AddRange(type.Interfaces.SelectMany(i => Attributes(i).Prepend(i.InterfaceType)));
        found.AddRange(Attributes(type));
        found.AddRange(Generics(type));
        found.AddRange(type.Fields.SelectMany(f => Attributes(f).Prepend(f.FieldType)));
        found.AddRange(type.Properties.SelectMany(p => Attributes(p).Prepend(p.PropertyType)));
        found.AddRange(type.Events.SelectMany(e => Attributes(e).Prepend(e.EventType)));
        found.AddRange(type.Methods.SelectMany(Method));

        return found.Concat(type.NestedTypes.SelectMany(Of)).SelectMany(Unfold).DistinctBy(t => t.FullName);
    }

    /// <summary>The outermost declaring type: a nested type lives where its owner does.</summary>
    public static TypeReference Outermost(TypeReference type) => type.DeclaringType is null ? type : Outermost(type.DeclaringType);

    private static IEnumerable<TypeReference?> Method(MethodDefinition method) =>
        Signature(method).Concat(Attributes(method)).Concat(Attributes(method.MethodReturnType)).Concat(Generics(method))
            .Concat(method.Parameters.SelectMany(Attributes))
            .Concat(method.Overrides.SelectMany(o => Signature(o).Append(o.DeclaringType)))
            .Concat(method.HasBody ? Body(method.Body) : []);

    private static IEnumerable<TypeReference?> Signature(IMethodSignature method) => method.Parameters.Select(p => p.ParameterType).Prepend(method.ReturnType);

    private static IEnumerable<TypeReference?> Generics(IGenericParameterProvider owner) =>
        owner.GenericParameters.SelectMany(g => Attributes(g).Concat(g.Constraints.SelectMany(c => Attributes(c).Prepend(c.ConstraintType))));

    private static IEnumerable<TypeReference?> Attributes(ICustomAttributeProvider owner) => owner.CustomAttributes.SelectMany(a =>
        a.ConstructorArguments.Concat(a.Fields.Select(f => f.Argument)).Concat(a.Properties.Select(p => p.Argument)).SelectMany(Argument).Prepend(a.AttributeType));

    private static IEnumerable<TypeReference?> Argument(CustomAttributeArgument argument) => argument.Value switch
    {
        TypeReference type => [argument.Type, type],
        CustomAttributeArgument boxed => Argument(boxed).Prepend(argument.Type),
        CustomAttributeArgument[] many => many.SelectMany(Argument).Prepend(argument.Type),
        _ => [argument.Type],
    };

    private static IEnumerable<TypeReference?> Body(MethodBody body) => body.Variables.Select(v => v.VariableType)
        .Concat(body.ExceptionHandlers.Select(h => h.CatchType))
        .Concat(body.Instructions.SelectMany(i => Operand(i.Operand)));

    private static IEnumerable<TypeReference?> Operand(object? operand) => operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod generic => Signature(generic).Append(generic.DeclaringType).Concat(generic.GenericArguments),
        MethodReference method => Signature(method).Append(method.DeclaringType),
        CallSite site => Signature(site),
        _ => [],
    };

    private static IEnumerable<TypeReference> Unfold(TypeReference? type)
    {
        while (type is not null)
        {
            var inside = type switch
            {
                GenericInstanceType generic => generic.GenericArguments,
                IModifierType modified => [modified.ModifierType],
                FunctionPointerType pointer => Signature(pointer),
                _ => Enumerable.Empty<TypeReference?>(),
            };
            foreach (var reference in inside.SelectMany(Unfold))
            {
                yield return reference;
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
