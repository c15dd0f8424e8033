using Coop.Postgres;

[assembly: AssemblyFixture(typeof(TestPostgres))]
