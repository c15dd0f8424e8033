namespace Coop.Traceability.Storage.Members;

/// <summary>Records that a member consents to something, or no longer does.</summary>
/// <param name="MemberCode">The household's code.</param>
/// <param name="Purpose">What for, for example <c>be-named</c>; see
/// <see cref="Coop.Traceability.Members.Purposes"/>.</param>
/// <param name="Given">True: consents; false: withdraws.</param>
/// <param name="TextVersion">Version of the text that was read to the member.</param>
public sealed record GiveConsentRequest(string MemberCode, string Purpose, bool Given, string TextVersion);

/// <summary>The ledger holds it.</summary>
public sealed record ConsentRecorded(string MemberCode, string Purpose, bool Given);
