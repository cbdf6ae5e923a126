using Npgsql;

namespace EJournal.TestKit.Databases;

/// <summary>Brings a PostgreSQL database back to what its template held: every row and the next number of every key.</summary>
internal static class CleanSlate
{
    // The schema "pristine" keeps the template's rows; none of the program's tables are in it.
    private const string Prepare = """
        CREATE SCHEMA pristine;
        CREATE TABLE pristine.definitions (tag text NOT NULL);
        CREATE TABLE pristine.keys AS SELECT sequencename, start_value, last_value FROM pg_sequences WHERE schemaname = 'public';
        DO $$
        DECLARE name text; filled boolean;
        BEGIN
            FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
                EXECUTE format('SELECT EXISTS (SELECT FROM public.%I)', name) INTO filled;
                IF filled THEN
                    EXECUTE format('CREATE TABLE pristine.%1$I AS TABLE public.%1$I', name);
                END IF;
            END LOOP;
        END $$;
        CREATE FUNCTION pristine.sweep() RETURNS boolean LANGUAGE plpgsql AS $$
        DECLARE name text;
        BEGIN
            -- A test that changed a definition, or left somebody at work, has spoilt the database for others.
            IF EXISTS (SELECT FROM pristine.definitions) OR EXISTS (
                SELECT FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend' AND state <> 'idle') THEN
                RETURN false;
            END IF;
            -- Past foreign keys, and past the triggers that forbid deleting.
            SET LOCAL session_replication_role = replica;
            FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
                EXECUTE format('DELETE FROM public.%I', name);
            END LOOP;
            FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'pristine' AND tablename NOT IN ('definitions', 'keys') LOOP
                EXECUTE format('INSERT INTO public.%1$I SELECT * FROM pristine.%1$I', name);
            END LOOP;
            PERFORM setval(format('public.%I', sequencename)::regclass, coalesce(was.last_value, was.start_value), was.last_value IS NOT NULL)
            FROM pristine.keys was JOIN pg_sequences now USING (sequencename)
            WHERE now.schemaname = 'public' AND now.last_value IS DISTINCT FROM was.last_value;
            RETURN true;
        END $$;
        CREATE FUNCTION pristine.note() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
        BEGIN
            INSERT INTO pristine.definitions VALUES (tg_tag);
        END $$;
        CREATE EVENT TRIGGER definitions ON ddl_command_end EXECUTE FUNCTION pristine.note();
        """;

    public static async Task PrepareAsync(string connectionString) => await RunAsync(connectionString, Prepare);

    /// <summary>False where it cannot be brought back.</summary>
    public static async Task<bool> SweepAsync(string connectionString) => await RunAsync(connectionString, "SELECT pristine.sweep()") is true;

    private static async Task<object?> RunAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
