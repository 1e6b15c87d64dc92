using PlacementLedger.Domain;

namespace PlacementLedger.Api.Tests.Contracts;

/// <summary>Fills every member of an event with something that can be told from its default.</summary>
internal static class EventSample
{
    private static readonly DateTimeOffset Recorded = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public static LedgerEvent Of(Type type)
    {
        var next = 0;
        return (LedgerEvent)Value(type, ref next)! with { RecordedAt = Recorded };
    }

    private static object? Value(Type type, ref int next)
    {
        next++;
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Value(inner, ref next);
        }

        return type switch
        {
            _ when type == typeof(string) => $"text{next}",
            _ when type == typeof(int) => next,
            _ when type == typeof(long) => (long)next,
            _ when type == typeof(bool) => true,
            _ when type == typeof(Guid) => new Guid(next, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1),
            _ when type == typeof(DateOnly) => new DateOnly(2026, 1, 1).AddDays(next),
            _ when type == typeof(TimeOnly) => new TimeOnly(next % 24, 30),
            _ when type == typeof(DateTimeOffset) => Recorded,
            _ when type.IsEnum => Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1),
            _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) => List(type, ref next),
            _ => Made(type, ref next),
        };
    }

    private static object List(Type type, ref int next)
    {
        var item = type.GenericTypeArguments[0];
        var items = Array.CreateInstance(item, 1);
        items.SetValue(Value(item, ref next), 0);
        var toList = typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(item);
        return toList.Invoke(null, [items])!;
    }

    private static object Made(Type type, ref int next)
    {
        var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        var values = new List<object?>();
        foreach (var parameter in constructor.GetParameters())
        {
            values.Add(Value(parameter.ParameterType, ref next));
        }

        return constructor.Invoke([.. values]);
    }
}
