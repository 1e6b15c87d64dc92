using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace PlacementLedger.Api.Tests.Http;

/// <summary>A body that does not fit is refused with the place and the kind of every fault.</summary>
public sealed class Bodies(SmallHost host)
{
    private const string Worker = "\"workerId\":\"0197c1f0-0000-7000-8000-000000000001\"";
    private const string Rest =
        "\"kind\":\"plain\",\"schedule\":{\"days\":[{\"date\":\"2027-03-09\",\"minutes\":420}]},\"minutesPerWeek\":60";
    private const string Good = "{" + Worker + "," + Rest + "}";

    [Fact]
    public async Task A_good_one_is_read_and_its_bytes_are_kept()
    {
        var response = await host.Post(Good);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == HttpStatusCode.OK, text);
        Assert.Equal($"\"local False {Good.Length}\"", text);
    }

    [Theory]
    [InlineData("\"extra\":1", "/extra UNKNOWN_MEMBER")]
    [InlineData("\"WorkerId\":null", "/WorkerId UNKNOWN_MEMBER")]
    [InlineData("\"a/b~\":1", "/a~1b~0 UNKNOWN_MEMBER")]
    [InlineData("\"kind\":\"plain\"", "/kind DUPLICATE_MEMBER")]
    [InlineData("\"label\":\"a\\u0000b\"", "/label NUL_CHARACTER")]
    [InlineData("\"label\":3", "/label WRONG_TYPE")]
    [InlineData("\"label\":\" \"", "/label OUT_OF_RANGE")]
    [InlineData("\"label\":\"abcdefghijklmnopqrstu\"", "/label OUT_OF_RANGE")]
    [InlineData("\"siret\":\"123\"", "/siret WRONG_FORMAT")]
    [InlineData("\"siret\":\"12345678901234\\n\"", "/siret WRONG_FORMAT")]
    [InlineData("\"from\":\"2027-3-9\"", "/from WRONG_FORMAT")]
    [InlineData("\"from\":\"2027-02-30\"", "/from WRONG_FORMAT")]
    [InlineData("\"from\":20270309", "/from WRONG_TYPE")]
    [InlineData("\"from\":\"2027-03-10\",\"until\":\"2027-03-09\"", "/until DATE_ORDER")]
    [InlineData("\"at\":\"2027-03-09T10:00:00\"", "/at WRONG_FORMAT")]
    [InlineData("\"full\":\"true\"", "/full WRONG_TYPE")]
    [InlineData("\"communes\":\"35238\"", "/communes WRONG_TYPE")]
    [InlineData("\"communes\":[\"35238\",null]", "/communes/1 NULL_NOT_ALLOWED")]
    [InlineData("\"communes\":[\"35238\",{}]", "/communes/1 WRONG_TYPE")]
    public async Task A_member_that_does_not_fit_is_named(string member, string fault)
    {
        var problem = await (await host.Post("{" + Worker + "," + Rest + "," + member + "}")).Problem(
            400,
            "VALIDATION_FAILED"
        );
        Assert.Equal([fault], problem.Faults());
    }

    [Theory]
    [InlineData("\"workerId\":null", "/workerId NULL_NOT_ALLOWED")]
    [InlineData("\"workerId\":\"amina\"", "/workerId WRONG_FORMAT")]
    [InlineData("\"workerId\":[]", "/workerId WRONG_TYPE")]
    [InlineData("\"communes\":[]", "/workerId MISSING_MEMBER")]
    public async Task A_required_member_is_there_and_right(string member, string fault)
    {
        var problem = await (await host.Post("{" + member + "," + Rest + "}")).Problem(400, "VALIDATION_FAILED");
        Assert.Equal([fault], problem.Faults());
    }

    [Theory]
    [InlineData("1", "/kind WRONG_TYPE")]
    [InlineData("\"1\"", "/kind UNKNOWN_VALUE")]
    [InlineData("\"Plain\"", "/kind UNKNOWN_VALUE")]
    [InlineData("\"plain, verySpecial\"", "/kind UNKNOWN_VALUE")]
    public async Task An_enum_is_one_of_its_words_exactly(string kind, string fault)
    {
        var body = Good.Replace("\"plain\"", kind, StringComparison.Ordinal);
        Assert.Equal([fault], (await (await host.Post(body)).Problem(400, "VALIDATION_FAILED")).Faults());
    }

    [Theory]
    [InlineData("\"420\"", "WRONG_TYPE")]
    [InlineData("420.0", "WRONG_TYPE")]
    [InlineData("4e2", "WRONG_TYPE")]
    [InlineData("null", "NULL_NOT_ALLOWED")]
    [InlineData("99999999999", "OUT_OF_RANGE")]
    [InlineData("-1", "OUT_OF_RANGE")]
    [InlineData("0", "OUT_OF_RANGE")]
    [InlineData("1441", "OUT_OF_RANGE")]
    public async Task Minutes_are_a_whole_number_of_a_day(string minutes, string code)
    {
        var body = Good.Replace("420", minutes, StringComparison.Ordinal);
        var problem = await (await host.Post(body)).Problem(400, "VALIDATION_FAILED");
        Assert.Equal([$"/schedule/days/0/minutes {code}"], problem.Faults());
    }

    [Fact]
    public async Task Every_fault_is_said_at_once()
    {
        var problem = await (
            await host.Post("{\"kind\":null,\"extra\":0,\"schedule\":{\"days\":[{},7]},\"minutesPerWeek\":\"a\"}")
        ).Problem(400, "VALIDATION_FAILED");
        Assert.Equal(
            [
                "/kind NULL_NOT_ALLOWED",
                "/extra UNKNOWN_MEMBER",
                "/schedule/days/0/date MISSING_MEMBER",
                "/schedule/days/0/minutes MISSING_MEMBER",
                "/schedule/days/1 WRONG_TYPE",
                "/minutesPerWeek WRONG_TYPE",
                "/workerId MISSING_MEMBER",
            ],
            problem.Faults()
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{\"label\":\"\\ud800\"}")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]")]
    public async Task What_is_not_JSON_is_malformed(string body) =>
        await (await host.Post(body)).Problem(400, "MALFORMED_JSON");

    [Theory]
    [InlineData("null", " NULL_NOT_ALLOWED")]
    [InlineData("[]", " WRONG_TYPE")]
    [InlineData("3", " WRONG_TYPE")]
    public async Task The_whole_body_has_the_empty_pointer(string body, string fault) =>
        Assert.Equal([fault], (await (await host.Post(body)).Problem(400, "VALIDATION_FAILED")).Faults());

    [Fact]
    public async Task Bytes_that_are_not_UTF8_are_malformed()
    {
        var content = new ByteArrayContent([.. "{\"label\":\""u8, 0xff, .. "\"}"u8]);
        content.Headers.ContentType = new("application/json");
        await (await Send(content)).Problem(400, "MALFORMED_JSON");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Over_a_mebibyte_is_too_large_chunked_or_not(bool chunked)
    {
        var content = new StringContent(new string(' ', (1024 * 1024) + 1), Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/samples") { Content = content };
        request.Headers.TransferEncodingChunked = chunked;
        request.Headers.Add("Idempotency-Key", "k1");
        var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        await response.Problem(413, "BODY_TOO_LARGE");
        Assert.True(response.Headers.ConnectionClose);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("application/xml")]
    public async Task Only_JSON_in_UTF8_is_taken(string mediaType)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Good));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        await (await Send(content)).Problem(415, "UNSUPPORTED_MEDIA_TYPE");
    }

    [Fact]
    public async Task No_body_at_all_is_no_JSON() => await (await Send(null)).Problem(415, "UNSUPPORTED_MEDIA_TYPE");

    private Task<HttpResponseMessage> Send(HttpContent? content) =>
        host.Send(HttpMethod.Post, "/v1/samples", content, ("Idempotency-Key", "k1"));
}
