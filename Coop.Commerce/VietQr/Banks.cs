using System.Collections.Frozen;

namespace Coop.Commerce.VietQr;

/// <summary>
/// What the banks behind BINs are called in daily use. Banks are renamed, BINs stay: nothing is ever
/// matched by
/// name. Source: State Bank letter 1589/NHNN-TT of 05/03/2024 and later renamings.
/// </summary>
public static class Banks
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["970400"] = "SaigonBank",
        ["970403"] = "Sacombank",
        ["970405"] = "Agribank",
        ["970406"] = "Vikki Bank",
        ["970407"] = "Techcombank",
        ["970408"] = "GPBank",
        ["970409"] = "BacABank",
        ["970410"] = "Standard Chartered",
        ["970412"] = "PVcomBank",
        ["970414"] = "MBV",
        ["970415"] = "VietinBank",
        ["970416"] = "ACB",
        ["970418"] = "BIDV",
        ["970419"] = "NCB",
        ["970421"] = "VRB",
        ["970422"] = "MB Bank",
        ["970423"] = "TPBank",
        ["970424"] = "Shinhan Bank",
        ["970425"] = "ABBANK",
        ["970426"] = "MSB",
        ["970427"] = "VietABank",
        ["970428"] = "Nam A Bank",
        ["970429"] = "SCB",
        ["970430"] = "PGBank",
        ["970431"] = "Eximbank",
        ["970432"] = "VPBank",
        ["970433"] = "VietBank",
        ["970434"] = "Indovina Bank",
        ["970436"] = "Vietcombank",
        ["970437"] = "HDBank",
        ["970438"] = "BaoViet Bank",
        ["970439"] = "Public Bank Vietnam",
        ["970440"] = "SeABank",
        ["970441"] = "VIB",
        ["970442"] = "Hong Leong Bank",
        ["970443"] = "SHB",
        ["970444"] = "VCBNeo",
        ["970446"] = "Co-opBank",
        ["970448"] = "OCB",
        ["970449"] = "LPBank",
        ["970452"] = "KienlongBank",
        ["970454"] = "BVBank",
        ["970457"] = "Woori Bank",
        ["970458"] = "UOB Vietnam",
    }.ToFrozenDictionary();

    /// <summary>The bank's name; the BIN itself where it is not known.</summary>
    public static string NameOf(string bin) => Names.GetValueOrDefault(bin, bin);

    /// <summary>BIN and name of every known bank, by name.</summary>
    public static IEnumerable<KeyValuePair<string, string>> All =>
        Names.OrderBy(bank => bank.Value, StringComparer.Ordinal);
}
