using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Coop.Storefront.Http.Shapes;
using Coop.Storefront.Texts;
using Coop.Traceability.Book;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Book;

namespace Coop.Storefront.Api;

/// <summary>The API about the records of the book: one address a kind.</summary>
internal static class BookEndpoints
{
    public static void MapBook(this RouteGroupBuilder api)
    {
        api.Kind<FertilisingRequest>(BookKinds.Fertilising, "fertilising");
        api.Kind<CompostingRequest>(BookKinds.Composting, "compost");
        api.Kind<CareRequest>(BookKinds.Care, "pruning, weeding or watering");
        api.Kind<PlantingRequest>(BookKinds.Planting, "planting material");
        api.Kind<WasteRequest>(BookKinds.Waste, "waste or empty packs");
        api.Kind<FacilityRequest>(BookKinds.Facility, "facts of a facility or plot");
        api.Kind<RiskRequest>(BookKinds.Risk, "an assessment of soil, water or a plot");
        api.Kind<LabRequest>(BookKinds.Lab, "a laboratory result");
        api.Kind<StorageRequest>(BookKinds.Storage, "a storage move of a lot");
        api.Kind<CalibrationRequest>(BookKinds.Calibration, "a check of equipment");
        api.Kind<TrainingRequest>(BookKinds.Training, "a training");
        api.Kind<InspectionRequest>(BookKinds.Inspection, "an item of the internal inspection");
        api.Kind<ComplaintRequest>(BookKinds.Complaint, "a complaint");
        api.Kind<AccidentRequest>(BookKinds.Accident, "an accident");
        api.MapPost("/book/inspection/{code}/close", Close).Needs(Scopes.TraceWrite)
            .Describes<FindingBody, RecordAnswer>("Close the finding of an inspection", 200);
        api.MapPost("/book/complaint/{code}/answer", Reply).Needs(Scopes.TraceWrite)
            .Describes<ReplyBody, RecordAnswer>("Record the answer to a complaint", 200);
        api.MapPost("/book/records/{code}/retract", Retract).Needs(Scopes.TraceWrite)
            .Describes<RetractionBody, RecordAnswer>("Take a record back", 200);
        api.MapBookReadings();
    }

    private static void Kind<TRequest>(this RouteGroupBuilder api, string kind, string what)
        where TRequest : BookRequest
    {
        api.MapPost($"/book/{kind}", Record<TRequest>).Needs(Scopes.TraceWrite)
            .Describes<TRequest, RecordAnswer>($"Record {what}");
        api.MapPost($"/book/{kind}/{{code}}/correct", Correct<TRequest>).Needs(Scopes.TraceWrite)
            .Describes<CorrectionBody<TRequest>, RecordAnswer>($"Correct {what}", 200);
    }

    private static Task<IResult> Record<TRequest>(HttpContext http, Posting posting)
        where TRequest : BookRequest =>
        posting.RunAsync<TRequest, TRequest, RecordEntered>(
            http, body => body, (session, request, stop) => session.RecordAsync(request, stop),
            done => Answer.Created(new RecordAnswer(done.Code, done.Kind)));

    private static Task<IResult> Correct<TRequest>(HttpContext http, Posting posting, string code)
        where TRequest : BookRequest =>
        posting.RunAsync<CorrectionBody<TRequest>, CorrectRecordRequest, RecordChanged>(
            http,
            body => Named(
                body.EventId, id => new CorrectRecordRequest(code, id, body.Reason, body.Replacement)),
            (session, request, stop) => session.CorrectRecordAsync(request, stop), Changed);

    private static Task<IResult> Retract(HttpContext http, Posting posting, string code) =>
        posting.RunAsync<RetractionBody, RetractRecordRequest, RecordChanged>(
            http, body => Named(body.EventId, id => new RetractRecordRequest(code, id, body.Reason)),
            (session, request, stop) => session.RetractRecordAsync(request, stop), Changed);

    private static Task<IResult> Close(HttpContext http, Posting posting, string code) =>
        posting.RunAsync<FindingBody, CloseFindingRequest, RecordChanged>(
            http, body => new CloseFindingRequest(code, body.On, body.By, body.Note),
            (session, request, stop) => session.CloseFindingAsync(request, stop), Changed);

    private static Task<IResult> Reply(HttpContext http, Posting posting, string code) =>
        posting.RunAsync<ReplyBody, AnswerComplaintRequest, RecordChanged>(
            http, body => new AnswerComplaintRequest(code, body.On, body.Reply),
            (session, request, stop) => session.AnswerComplaintAsync(request, stop), Changed);

    private static Answer Changed(RecordChanged done) => Answer.Ok(new RecordAnswer(done.Code, done.Kind));

    private static Read<T> Named<T>(string eventId, Func<Guid, T> request) =>
        Guid.TryParse(eventId, out var id)
            ? request(id)
            : new[] { new ShapeFault("eventId", ShapeTexts.NotCode) };
}

/// <summary>A record.</summary>
internal sealed record RecordAnswer(string Code, string Kind);
