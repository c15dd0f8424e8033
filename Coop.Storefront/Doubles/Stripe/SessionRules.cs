namespace Coop.Storefront.Doubles.Stripe;

/// <summary>What the API demands of a new checkout session.</summary>
internal static class SessionRules
{
    /// <summary>Eight digits, whatever the currency.</summary>
    public const long MostAmount = 99_999_999;

    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>Clocks differ by a little, and a request takes its time.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    /// <summary>About half a US dollar, in smallest units.</summary>
    private static readonly Dictionary<string, long> LeastAmounts = new(StringComparer.Ordinal)
    {
        ["vnd"] = 13_000, ["usd"] = 50, ["eur"] = 50, ["jpy"] = 50, ["krw"] = 700, ["twd"] = 1_600,
    };

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "mode", "line_items", "success_url", "cancel_url", "client_reference_id", "metadata",
        "payment_intent_data", "expires_at", "locale", "customer_email", "currency", "payment_method_types",
        "submit_type", "ui_mode", "expand", "customer_creation", "billing_address_collection",
        "invoice_creation",
        "custom_text", "shipping_options", "phone_number_collection", "allow_promotion_codes",
        "automatic_tax",
        "payment_method_options",
    };

    /// <summary>The session asked for, or why there is none.</summary>
    public static (StripeSession? Session, StripeReply? Fault) Read(
        StripeForm form, string id, DateTimeOffset now)
    {
        if (form.Roots.FirstOrDefault(root => !Known.Contains(root)) is { } unknown)
        {
            return (null, StripeReply.Invalid(
                $"Received unknown parameter: {unknown}", unknown, "parameter_unknown"));
        }

        if (form.Text("mode") != "payment")
        {
            return (null, Required("mode"));
        }

        if (!Uri.TryCreate(form.Text("success_url"), UriKind.Absolute, out var success))
        {
            return (null, StripeReply.Invalid("Not a valid URL", "success_url", "url_invalid"));
        }

        var cancel = form.Text("cancel_url");
        if (cancel is not null && !Uri.IsWellFormedUriString(cancel, UriKind.Absolute))
        {
            return (null, StripeReply.Invalid("Not a valid URL", "cancel_url", "url_invalid"));
        }

        if (Expiry(form, now, out var expires) is { } early)
        {
            return (null, early);
        }

        if (Lines(form, out var lines, out var currency) is { } bad)
        {
            return (null, bad);
        }

        var session = new StripeSession
        {
            Id = id,
            Created = now,
            ExpiresAt = expires,
            Currency = currency,
            Lines = lines,
            SuccessUrl = success,
            CancelUrl = cancel is null ? null : new Uri(cancel),
            Locale = form.Text("locale"),
            ClientReferenceId = form.Text("client_reference_id"),
            Metadata = form.Map("metadata"),
            IntentMetadata = form.Map("payment_intent_data[metadata]"),
        };
        return Amount(session) is { } wrong ? (null, wrong) : (session, null);
    }

    private static StripeReply? Expiry(StripeForm form, DateTimeOffset now, out DateTimeOffset expires)
    {
        expires = now + Longest;
        if (!form.TryWhole("expires_at", out var seconds) || seconds > 253_402_300_799)
        {
            return NotWhole(form, "expires_at");
        }

        if (seconds is null)
        {
            return null;
        }

        expires = DateTimeOffset.FromUnixTimeSeconds(seconds.Value);
        return expires < now + Shortest - Grace || expires > now + Longest + Grace
            ? StripeReply.Invalid(
                "The `expires_at` timestamp must be at least 30 minutes and at most 24 hours from"
                + " Checkout Session creation.",
                "expires_at")
            : null;
    }

    private static StripeReply? Lines(StripeForm form, out List<StripeLine> lines, out string currency)
    {
        lines = [];
        currency = "";
        for (var i = 0; i < form.Count("line_items"); i++)
        {
            var at = $"line_items[{i}]";
            var price = $"{at}[price_data]";
            if (!form.TryWhole($"{price}[unit_amount]", out var unit))
            {
                return NotWhole(form, $"{price}[unit_amount]");
            }

            if (!form.TryWhole($"{at}[quantity]", out var quantity))
            {
                return NotWhole(form, $"{at}[quantity]");
            }

            if (form.Text($"{price}[product_data][name]") is not { } name)
            {
                return Required($"{price}[product_data][name]");
            }

            if (unit is null || quantity is null or 0)
            {
                return Required(unit is null ? $"{price}[unit_amount]" : $"{at}[quantity]");
            }

            var inCurrency = (form.Text($"{price}[currency]") ?? "").ToLowerInvariant();
            if (inCurrency.Length != 3 || (currency.Length > 0 && currency != inCurrency))
            {
                return StripeReply.Invalid($"Invalid currency: {inCurrency}", $"{price}[currency]");
            }

            currency = inCurrency;
            lines.Add(new StripeLine(name, unit.Value, quantity.Value));
        }

        return lines.Count == 0 ? Required("line_items") : null;
    }

    private static StripeReply? Amount(StripeSession session)
    {
        if (session.Lines.Any(l => l.UnitAmount > MostAmount || l.Quantity > MostAmount)
            || session.Total > MostAmount)
        {
            return StripeReply.Invalid(
                $"The Checkout Session's total amount due must be no more than"
                + $" {MostAmount} {session.Currency}.",
                "line_items", "amount_too_large");
        }

        return session.Total < LeastAmounts.GetValueOrDefault(session.Currency, 1)
            ? StripeReply.Invalid(
                "The Checkout Session's total amount must convert to at least 50 cents.", "line_items",
                "amount_too_small")
            : null;
    }

    private static StripeReply Required(string name) =>
        StripeReply.Invalid($"Missing required param: {name}.", name, "parameter_missing");

    private static StripeReply NotWhole(StripeForm form, string name) =>
        StripeReply.Invalid($"Invalid integer: {form.Text(name)}", name, "parameter_invalid_integer");
}
