using System.Security.Cryptography;
using Coop.Traceability.People;
using Coop.Traceability.Storage.People;

namespace Coop.Traceability.Tests.People;

public sealed class VaultCipherTests
{
    private readonly VaultCipher cipher = new([.. Enumerable.Range(0, 32).Select(n => (byte)n)]);

    [Fact]
    public void What_is_locked_can_be_opened() =>
        cipher.Open("row", cipher.Lock("row", "chè"u8)).ShouldBe("chè"u8.ToArray());

    [Fact]
    public void The_same_is_never_locked_the_same_way_twice() =>
        cipher.Lock("row", "chè"u8).ShouldNotBe(cipher.Lock("row", "chè"u8));

    [Fact]
    public void A_row_cannot_take_the_place_of_another()
    {
        var locked = cipher.Lock("row 1", "chè"u8);
        Should.Throw<CryptographicException>(() => cipher.Open("row 2", locked));
    }

    [Fact]
    public void One_flipped_bit_or_another_key_opens_nothing()
    {
        var locked = cipher.Lock("row", "chè"u8);
        var other = new VaultCipher(new byte[32]);
        Should.Throw<CryptographicException>(() => other.Open("row", locked));
        locked[14] ^= 1;
        Should.Throw<CryptographicException>(() => cipher.Open("row", locked));
        Should.Throw<CryptographicException>(() => cipher.Open("row", new byte[5]));
    }

    [Fact]
    public void A_phone_has_one_hash_in_a_co_op_and_another_in_the_next()
    {
        var phone = PhoneNumber.Parse("0961234567");
        cipher.PhoneHash("a", phone).ShouldBe(cipher.PhoneHash("a", PhoneNumber.Parse("+84961234567")));
        cipher.PhoneHash("a", phone).ShouldNotBe(cipher.PhoneHash("b", phone));
    }

    [Fact]
    public void A_key_of_another_length_is_refused() =>
        Should.Throw<ArgumentException>(() => new VaultCipher(new byte[16]));

    [Fact]
    public void Many_may_lock_and_open_at_once() => Parallel.For(0, 500, n =>
    {
        var row = FormattableString.Invariant($"row {n}");
        cipher.Open(row, cipher.Lock(row, "chè"u8)).ShouldBe("chè"u8.ToArray());
    });
}
