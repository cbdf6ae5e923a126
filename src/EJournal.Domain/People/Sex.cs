namespace EJournal.Domain.People;

public enum Sex
{
    Male,
    Female,
}
