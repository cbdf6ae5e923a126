using EJournal.Domain.Attendance;
using EJournal.Domain.Corrections;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Attendance;

internal sealed class AttendanceMapping :
    IEntityTypeConfiguration<AttendanceEntry>, IEntityTypeConfiguration<AttendanceRevision>, IEntityTypeConfiguration<AbsenceReason>,
    IEntityTypeConfiguration<ExemptionDocument>
{
    public void Configure(EntityTypeBuilder<AttendanceEntry> builder)
    {
        builder.ToTable("Attendance");
        builder.HasIndex(a => new { a.LessonId, a.PupilId }).IsUnique();
        builder.HasIndex(a => a.PupilId);
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.Property(a => a.Late).HasDefaultValue(false);
        builder.HasOne<Lesson>().WithMany().HasForeignKey(a => a.LessonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Pupil>().WithMany().HasForeignKey(a => a.PupilId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AbsenceReason>().WithMany().HasForeignKey(a => a.ReasonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AttendanceRevision> builder)
    {
        // What was entered within a time (COR-04).
        builder.HasIndex(r => new { r.SchoolId, r.At });
        builder.HasIndex(r => new { r.AttendanceId, r.Number }).IsUnique();
        builder.HasOne<Correction>().WithMany().HasForeignKey(r => r.CorrectionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AttendanceEntry>().WithMany().HasForeignKey(r => r.AttendanceId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AbsenceReason> builder)
    {
        builder.HasIndex(r => new { r.SchoolId, r.Code }).IsUnique();
        builder.HasOne<School>().WithMany().HasForeignKey(r => r.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ExemptionDocument> builder)
    {
        builder.ToTable("ExemptionDocuments");
        builder.HasIndex(d => d.PupilId);
        builder.HasOne<Pupil>().WithMany().HasForeignKey(d => d.PupilId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Subject>().WithMany().HasForeignKey(d => d.SubjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(d => d.RecordedById).OnDelete(DeleteBehavior.Restrict);
    }
}
