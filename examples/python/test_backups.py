import unittest

from backups import count_jobs
from standin_fixtures import standin, world


class Backups(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = cls.enterClassContext(standin("freezer", seed="7"))

    def setUp(self):
        self.world = self.enterContext(world(self.server))

    def test_a_project_without_jobs(self):
        self.assertEqual(count_jobs(self.world.url, "proj"), 0)

    def test_a_project_with_a_job(self):
        reached = self.world.given("a job")
        self.assertEqual(count_jobs(self.world.url, reached["ids"]["project_id"]), 1)

    def test_a_service_that_is_not_available(self):
        self.world.add_faults({"operation": "listJobs", "do": {"kind": "reply", "status": 503}})
        self.assertIsNone(count_jobs(self.world.url, "proj"))
        self.assertEqual([entry["status"] for entry in self.world.journal()], [503])


if __name__ == "__main__":
    unittest.main()
