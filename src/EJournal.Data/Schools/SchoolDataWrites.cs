using EJournal.Data.Writes;
using EJournal.Domain.Rules;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Schools;

public static class SchoolDataWrites
{
    /// <summary>Changes the general data of the viewer's school (PPL-14); returns its id.</summary>
    public static async Task<Decision<long>> ChangeSchoolDataAsync(this JournalWrite write, SchoolData data, CancellationToken cancellationToken)
    {
        if (SchoolData.MayChange(write.Viewer) is { } refused)
            return refused;
        var school = await write.Db.Schools.SingleAsync(s => s.Id == write.Viewer.SchoolId, cancellationToken);
        var written = data.WriteTo(school);
        if (!written.TryGet(out var changed))
            return Decision.Refuse<long>(written.Refusals);
        if (changed.Count == 0)
            return new Refusal(RefusalCode.InvalidValue, "Так уже и записано: менять нечего.");
        write.Audit("school.change", $"School:{school.Id}", new { fields = changed });
        return school.Id;
    }
}
