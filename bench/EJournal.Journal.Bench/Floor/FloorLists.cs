using System.Text.Json;

namespace EJournal.Journal.Bench.Floor;

internal static class FloorLists
{
    /// <summary>A list of objects that have one text each.</summary>
    public static void Write(Utf8JsonWriter json, string list, string field, List<string>? values)
    {
        json.WriteStartArray(list);
        foreach (var value in values ?? [])
        {
            json.WriteStartObject();
            json.WriteString(field, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteAttendance(Utf8JsonWriter json, string? status)
    {
        if (status is null)
        {
            json.WriteNull("attendance");
            return;
        }

        json.WriteStartObject("attendance");
        json.WriteString("status", status);
        json.WriteEndObject();
    }
}
