using System;
using System.Collections.Generic;
using System.Threading.Tasks;

// Types with one fault each, for FloorCheckTests. Those called Up... live upstairs, all others downstairs; nobody runs them.
#pragma warning disable CA1018, CA1032, CA1040, CA1064, CA1710, CA1711, CA1715, CA1801, CA1822, CA1823, CA1852, CS0067, CS0169, CS0219, CS0649, IDE0044, IDE0051, IDE0052, IDE0060
namespace KetamineDecision.Architecture.Tests.Specimens;

internal class UpBase
{
    public static int Count;

    public static UpBase? Find(object? key) => key as UpBase;

    public static void Take(UpBase? one) => _ = one;
}

internal interface UpContract;

internal sealed class UpException : Exception;

internal sealed class UpMarkAttribute : Attribute;

internal enum UpKind { None, One }

internal sealed class KindAttribute(object value) : Attribute
{
    public object Value { get; } = value;

    public Type? Named { get; set; }
}

internal static class Helper
{
    public static void Use<T>() => _ = typeof(T);

    public static object? Any() => null;
}

internal sealed class Innocent
{
    private readonly List<string> _own = [];

    public int Count() => _own.Count + (Helper.Any() is null ? 0 : 1);
}

internal sealed class ByBase : UpBase;

internal sealed class ByInterface : UpContract;

internal sealed class ByField
{
    private UpBase? _field;
}

internal sealed class ByGenericField
{
    private Dictionary<string, List<UpBase[]>>? _field;
}

internal sealed class ByVolatileGenericField
{
    private volatile List<UpBase>? _field;
}

internal sealed class ByProperty
{
    public UpBase? Property => null;
}

internal sealed class ByParameter
{
    public void Method(UpBase one) => Helper.Any();
}

internal sealed class ByRefParameter
{
    public void Method(in UpKind one) => Helper.Any();
}

internal sealed class ByReturn
{
    public UpBase? Method() => null;
}

internal sealed class ByEvent
{
    public event Action<UpBase>? Happened;
}

internal sealed class ByTypeConstraint<T>
    where T : UpContract;

internal sealed class ByMethodConstraint
{
    public void Method<T>()
        where T : UpContract => Helper.Any();
}

[UpMark]
internal sealed class ByTypeAttribute;

internal sealed class ByPropertyAttribute
{
    [UpMark]
    public int Property => 1;
}

internal sealed class ByParameterAttribute
{
    public void Method([UpMark] int one) => Helper.Any();
}

internal sealed class ByReturnAttribute
{
    [return: UpMark]
    public int Method() => 1;
}

[Kind(typeof(UpBase))]
internal sealed class ByTypeOfInAttribute;

[Kind(1, Named = typeof(List<UpBase>))]
internal sealed class ByNamedTypeOfInAttribute;

[Kind(UpKind.One)]
internal sealed class ByEnumInAttribute;

[Kind(new object[] { typeof(UpBase) })]
internal sealed class ByArrayInAttribute;

internal sealed class ByCreation
{
    public object Method() => new UpBase();
}

internal sealed class ByCast
{
    public bool Method() => Helper.Any() is UpBase;
}

internal sealed class ByStaticField
{
    public int Method() => UpBase.Count;
}

internal sealed class ByCallParameter
{
    public void Method() => UpBase.Take(null);
}

internal sealed class ByGenericCall
{
    public void Method() => Helper.Use<UpKind>();
}

internal sealed class ByCatch
{
    public void Method()
    {
        try
        {
            Helper.Any();
        }
        catch (UpException)
        {
            Helper.Any();
        }
    }
}

internal sealed class ByLambda
{
    public Func<object> Method(int one) => () => one > 0 ? new UpBase() : "";
}

internal sealed class ByIterator
{
    public IEnumerable<object> Method()
    {
        yield return new UpBase();
    }
}

internal sealed class ByAsync
{
    public async Task<object> Method()
    {
        await Task.Yield();
        return new UpBase();
    }
}

internal sealed class ByNested
{
    private sealed class Inner
    {
        private UpBase? _field;
    }
}
