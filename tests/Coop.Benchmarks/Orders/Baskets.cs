namespace Coop.Benchmarks.Orders;

/// <summary>Which three of twelve SKUs an order asks for: spread evenly, in ascending order.</summary>
internal static class Baskets
{
    public const int Skus = 12;

    public static int[] Pick(long number)
    {
        var dice = new Random(unchecked((int)(number * 7919)));
        var first = dice.Next(Skus);
        var second = (first + 1 + dice.Next(Skus / 2 - 1)) % Skus;
        var third = (second + 1 + dice.Next(Skus / 2 - 1)) % Skus;
        if (third == first)
        {
            third = (third + 1) % Skus == second ? (third + 2) % Skus : (third + 1) % Skus;
        }

        int[] chosen = [first, second, third];
        Array.Sort(chosen);
        return chosen;
    }
}
