// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Activity.h"
#include "core/sales/Coverage.h"
#include "core/sales/Customer.h"
#include "core/sales/Opportunity.h"
#include "core/sales/Record.h"
#include "core/sales/Target.h"
#include "core/store/AsKnown.h"
#include "core/store/Store.h"

#include <QTest>

using namespace Steelyard;
using namespace Qt::StringLiterals;

namespace {

/// A clock that is told what day it is.
class DayClock final : public Clock
{
public:
    QDate day {2026, 1, 5};
    qint64 now() const override
    {
        return QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    }
};

} // namespace

class TestAsKnown : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void laterChangesAreTakenBack();
    void laterRowsAreLeftOut();
    void whatWasRemovedLaterIsThere();
    void historyThatCameWithTheFirstLoadIsKnownSinceItsDate();
    void targetsAreKnownFromTheirMaking();
    void theStoreItselfStaysAsItIs();

private:
    void on(const QDate &day, const QList<Change> &changes)
    {
        m_clock.day = day;
        auto store = Store::open(path(), m_clock, 3);
        QVERIFY(store);
        QVERIFY((*store)->submit({u"test"_s, {}, {}, u"import:x.csv"_s, {}, {}, changes}));
    }
    QString path() const { return m_folder->filePath(u"x.steel"_s); }
    Opportunity deal(const QString &created) const
    {
        Opportunity made;
        made.id = OpportunityId(
            Uuid::fromText(u"01890000-0000-7000-8000-%1"_s.arg(QString::number(++m_last), 12, u'0'))
                .value());
        made.createdAt = *Moment::fromText(created);
        return made;
    }
    /// Names of the deals as they were known on a day, in the order of their making.
    QStringList names(const QDate &day, const QString &field = u"name"_s) const
    {
        const auto known = AsKnown::open(path(), day);
        if (!known)
            return {QString(known.error().code), known.error().detail};
        QStringList result;
        const auto table = (*known)->facts().table(u"opportunity"_s);
        for (const Uuid &id : (*table)->ids) {
            const auto row = (*known)->facts().row(u"opportunity"_s, id);
            result << toText((*row)->fields.value(field));
        }
        return result;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    DayClock m_clock;
    mutable int m_last = 0;
};

void TestAsKnown::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.day = QDate(2026, 1, 5);
    QVERIFY(Store::create(path(), {}, m_clock, 3));
}

void TestAsKnown::laterChangesAreTakenBack()
{
    Opportunity first = deal(u"2026-01-05"_s);
    first.name = u"before"_s;
    on(QDate(2026, 1, 5), {Record::create(first)});
    const auto renamed = [&](const QString &name) {
        return Change {
            Change::Deed::Update, u"opportunity"_s, first.id.uuid(), {{u"name"_s, name}}};
    };
    on(QDate(2026, 1, 10), {renamed(u"between"_s)});
    on(QDate(2026, 1, 20), {renamed(u"after"_s)});
    QCOMPARE(names(QDate(2026, 1, 9)), QStringList {u"before"_s});
    QCOMPARE(names(QDate(2026, 1, 10)), QStringList {u"between"_s});
    QCOMPARE(names(QDate(2026, 1, 31)), QStringList {u"after"_s});
}

void TestAsKnown::laterRowsAreLeftOut()
{
    Opportunity early = deal(u"2026-01-05"_s);
    early.name = u"early"_s;
    on(QDate(2026, 1, 5), {Record::create(early)});
    // Written down on the 20th as if it had been the 8th: on the 10th nobody knew of it.
    Opportunity backDated = deal(u"2026-01-08"_s);
    backDated.name = u"back-dated"_s;
    on(QDate(2026, 1, 20), {Record::create(backDated)});
    QCOMPARE(names(QDate(2026, 1, 10)), QStringList {u"early"_s});
    QCOMPARE(names(QDate(2026, 1, 20)), QStringList({u"early"_s, u"back-dated"_s}));
}

void TestAsKnown::whatWasRemovedLaterIsThere()
{
    Opportunity gone = deal(u"2026-01-05"_s);
    gone.name = u"gone"_s;
    on(QDate(2026, 1, 5), {Record::create(gone)});
    on(QDate(2026, 1, 20), {{Change::Deed::Delete, u"opportunity"_s, gone.id.uuid(), {}}});
    QCOMPARE(names(QDate(2026, 1, 10)), QStringList {u"gone"_s});
    QCOMPARE(names(QDate(2026, 1, 20)), QStringList());
}

void TestAsKnown::historyThatCameWithTheFirstLoadIsKnownSinceItsDate()
{
    Opportunity old = deal(u"2025-03-01"_s);
    old.name = u"old"_s;
    old.wonAt = *Moment::fromText(u"2025-06-01"_s);
    Opportunity later = deal(u"2025-09-01"_s);
    later.name = u"later"_s;
    on(QDate(2026, 1, 6), {Record::create(old), Record::create(later)});
    QCOMPARE(names(QDate(2025, 2, 28)), QStringList());
    QCOMPARE(names(QDate(2025, 3, 1)), QStringList {u"old"_s});
    // In May it was not yet won, in June it was.
    QCOMPARE(names(QDate(2025, 5, 31), u"won_at"_s), QStringList {QString()});
    QCOMPARE(names(QDate(2025, 6, 1), u"won_at"_s), QStringList {u"2025-06-01"_s});
    QCOMPARE(names(QDate(2025, 12, 31)), QStringList({u"old"_s, u"later"_s}));
}

void TestAsKnown::targetsAreKnownFromTheirMaking()
{
    Target target;
    target.id = TargetId(Uuid::fromText(u"01890000-0000-7000-8000-000000000099"_s).value());
    target.kpi = u"bookings"_s;
    on(QDate(2026, 1, 10), {Record::create(target)});
    const auto before = AsKnown::open(path(), QDate(2026, 1, 9));
    const auto after = AsKnown::open(path(), QDate(2026, 1, 10));
    QVERIFY(before && after);
    QCOMPARE((*before)->facts().targets().size(), 0);
    QCOMPARE((*after)->facts().targets().size(), 1);
}

void TestAsKnown::theStoreItselfStaysAsItIs()
{
    Opportunity first = deal(u"2026-01-05"_s);
    on(QDate(2026, 1, 20), {Record::create(first)});
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    QCOMPARE(names(QDate(2026, 1, 1)), QStringList());
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

QTEST_GUILESS_MAIN(TestAsKnown)

#include "tst_AsKnown.moc"
