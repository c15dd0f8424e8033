namespace Coop.Traceability.Identifiers;

/// <summary>
/// One check character after ISO/IEC 7064 (hybrid system, modulus 31/30) over the 30 characters that are not
/// mistaken for one another when read aloud or copied. Finds every single wrong character and nearly every
/// swap.
/// </summary>
public static class CheckCharacter
{
    /// <summary>The characters of printed codes: no 0 O, 1 I L, U.</summary>
    public const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>The check character of <paramref name="body"/>; characters outside the alphabet are
    /// skipped.</summary>
    public static char Of(ReadOnlySpan<char> body)
    {
        var product = Alphabet.Length;
        foreach (var letter in body)
        {
            var value = Alphabet.IndexOf(letter, StringComparison.Ordinal);
            if (value < 0)
            {
                continue;
            }

            var sum = (product + value) % Alphabet.Length;
            product = (sum == 0 ? Alphabet.Length : sum) * 2 % (Alphabet.Length + 1);
        }

        return Alphabet[(Alphabet.Length + 1 - product) % Alphabet.Length];
    }

    /// <summary>Whether the last character of <paramref name="text"/> is the check of what stands before
    /// it.</summary>
    public static bool Holds(ReadOnlySpan<char> text) => text.Length > 1 && Of(text[..^1]) == text[^1];
}
