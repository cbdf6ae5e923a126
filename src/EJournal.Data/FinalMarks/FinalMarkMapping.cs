using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using EJournal.Domain.Curriculum;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.FinalMarks;

internal sealed class FinalMarkMapping : IEntityTypeConfiguration<FinalMark>, IEntityTypeConfiguration<FinalMarkRevision>
{
    // Written once and read back as it was: names as they are, Russian letters as themselves.
    private static readonly JsonSerializerOptions GroundsFormat = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public void Configure(EntityTypeBuilder<FinalMark> builder)
    {
        builder.HasIndex(f => new { f.GroupId, f.PeriodId, f.PupilId }).IsUnique();
        builder.HasIndex(f => f.PupilId);
        builder.Property(f => f.Late).HasDefaultValue(false);
        builder.Property(f => f.Version).IsConcurrencyToken().HasDefaultValue(1).HasSentinel(1);
        builder.HasOne<TeachingGroup>().WithMany().HasForeignKey(f => f.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<GradingPeriod>().WithMany().HasForeignKey(f => f.PeriodId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Pupil>().WithMany().HasForeignKey(f => f.PupilId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<FinalMarkRevision> builder)
    {
        builder.ToTable("FinalMarkRevisions");
        builder.Property(r => r.Grounds).HasConversion(
            grounds => JsonSerializer.Serialize(grounds, GroundsFormat), text => JsonSerializer.Deserialize<FinalMarkGrounds>(text, GroundsFormat));
        builder.HasIndex(r => new { r.FinalMarkId, r.Number }).IsUnique();
        builder.HasOne<FinalMark>().WithMany().HasForeignKey(r => r.FinalMarkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.AuthorPersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
