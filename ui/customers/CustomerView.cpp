// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CustomerView.h"

#include "core/sales/Record.h"
#include "core/workspace/DocumentFiles.h"
#include "core/workspace/MoneyEdits.h"
#include "core/workspace/Workspace.h"
#include "ui/customers/CustomerText.h"
#include "ui/customers/InstalmentDialog.h"
#include "ui/customers/LabelTones.h"
#include "ui/customers/PaymentDialog.h"
#include "ui/field/FieldList.h"
#include "ui/field/PlanDialog.h"
#include "ui/records/RecordDialog.h"
#include "ui/records/RecordWords.h"
#include "ui/records/RecordsView.h"
#include "ui/shell/CommandDesk.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/Prompts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/KpiTile.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int NarrowWidth = 860;
constexpr int SideWidth = 320;

} // namespace

CustomerView::CustomerView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_desk(new CommandDesk(this))
    , m_back(new QPushButton(this))
    , m_name(new QLabel(this))
    , m_health(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_same(new QLabel(this))
    , m_log(new QPushButton(this))
    , m_plan(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_tileGrid(new QGridLayout)
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_nextCard(new QFrame(this))
    , m_next(new QLabel(this))
    , m_nextReason(new QLabel(this))
    , m_bestTime(new QLabel(this))
    , m_signs(new FieldList(theme, u"customerSigns"_s, this))
    , m_contacts(new FieldList(theme, u"customerContacts"_s, this))
    , m_tabs(new QTabWidget(this))
    , m_kinds(new QComboBox(this))
    , m_timeline(new FieldList(theme, u"customerTimeline"_s, this))
    , m_deals(new FieldList(theme, u"customerDeals"_s, this))
    , m_documents(new FieldList(theme, u"customerDocuments"_s, this))
    , m_owners(new FieldList(theme, u"customerOwners"_s, this))
{
    setObjectName(u"customerView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Gap);
    makeHead();
    m_tileGrid->setSpacing(Theme::Gap);
    column->addLayout(m_tileGrid);
    auto *side = new QWidget(this);
    side->setObjectName(u"customerSide"_s);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(Theme::Gap);
    m_nextCard->setProperty("surface", u"card"_s);
    auto *nextColumn = new QVBoxLayout(m_nextCard);
    nextColumn->setContentsMargins(14, 10, 14, 10);
    m_next->setProperty("role", u"cardTitle"_s);
    m_nextReason->setProperty("role", u"secondary"_s);
    m_bestTime->setProperty("role", u"caption"_s);
    for (QLabel *label : {m_next, m_nextReason, m_bestTime}) {
        label->setWordWrap(true);
        nextColumn->addWidget(label);
    }
    sideColumn->addWidget(m_nextCard);
    sideColumn->addWidget(m_signs, 2);
    sideColumn->addWidget(m_contacts, 3);
    m_body->setSpacing(Theme::Gap);
    m_body->addWidget(side, 1);
    makeTabs();
    m_body->addWidget(m_tabs, 2);
    column->addLayout(m_body, 1);
    connect(&theme, &Theme::changed, this, &CustomerView::write);
    connect(m_desk, &CommandDesk::done, this, &CustomerView::done);
    connect(m_desk, &CommandDesk::problem, this, &CustomerView::problem);
    writeWords();
}

void CustomerView::makeHead()
{
    m_back->setObjectName(u"customerBack"_s);
    m_back->setIcon(m_theme.icon("chevron-left"_L1));
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_name->setProperty("role", u"pageTitle"_s);
    m_name->setObjectName(u"customerName"_s);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_health->setObjectName(u"customerHealth"_s);
    m_headline->setProperty("role", u"secondary"_s);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_headline->setWordWrap(true);
    m_same->setObjectName(u"customerSame"_s);
    m_same->setProperty("role", u"problem"_s);
    m_same->setWordWrap(true);
    m_log->setProperty("primary", true);
    m_log->setObjectName(u"customerLog"_s);
    m_plan->setObjectName(u"customerPlan"_s);
    m_edit->setObjectName(u"customerEdit"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_name);
    row->addWidget(m_health);
    row->addStretch(1);
    row->addWidget(m_edit);
    row->addWidget(m_plan);
    row->addWidget(m_log);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(row);
    column->addWidget(m_headline);
    column->addWidget(m_same);
    connect(m_back, &QPushButton::clicked, this, &CustomerView::backWanted);
    connect(m_edit, &QPushButton::clicked, this, &CustomerView::edit);
    connect(m_plan, &QPushButton::clicked, this, &CustomerView::plan);
    connect(m_log, &QPushButton::clicked, this, [this] {
        if (!m_sheet)
            return;
        QuickLog::Start start;
        start.customer = m_customer;
        start.customerName = m_sheet->customer.name;
        start.kind = u"visit"_s;
        Q_EMIT logWanted(start);
    });
}

void CustomerView::makeTabs()
{
    m_tabs->setObjectName(u"customerTabs"_s);
    m_tabs->setDocumentMode(true);
    m_kinds->setObjectName(u"timelineKinds"_s);
    m_timeline->addHeadWidget(m_kinds);
    connect(m_kinds, qOverload<int>(&QComboBox::activated), this, [this] {
        if (m_sheet)
            m_timeline->setRows(
                CustomerText(*m_sheet, m_formatting).timeline(m_kinds->currentData().toString()));
    });
    m_deals->addDeed(u"customerDealOpen"_s, {},
                     [this](const QList<FieldRow> &rows) { Q_EMIT dealWanted(rows.first().id); });
    m_documents->addDeed(u"customerDocumentOpen"_s, {},
                         [this](const QList<FieldRow> &rows) { openDocument(rows.first().id); });
    auto *add = new QPushButton(this);
    add->setObjectName(u"customerDocumentAdd"_s);
    m_documents->addHeadWidget(add);
    connect(add, &QPushButton::clicked, this, &CustomerView::addDocument);
    auto *contact = new QPushButton(this);
    contact->setObjectName(u"customerContactAdd"_s);
    m_contacts->addHeadWidget(contact);
    const auto openContact = [this](const Uuid &id, const QHash<QString, Value> &fields) {
        RecordDialog dialog(m_theme, m_workspace, u"contact"_s, id, fields, this);
        connect(&dialog, &RecordDialog::saved, this, &CustomerView::done);
        dialog.exec();
    };
    const auto ofCustomer = [this] {
        return QHash<QString, Value> {{u"customer"_s, m_customer},
                                      {u"customer_name"_s, m_name->text()}};
    };
    connect(contact, &QPushButton::clicked, this, [this, openContact, ofCustomer] {
        if (m_sheet)
            openContact({}, ofCustomer());
    });
    m_contacts->addDeed(u"customerContactEdit"_s, {},
                        [this, openContact, ofCustomer](const QList<FieldRow> &rows) {
                            for (const Contact &one : std::as_const(m_sheet->contacts)) {
                                if (one.id.uuid() != rows.first().id)
                                    continue;
                                QHash<QString, Value> fields = Record::fields(one);
                                fields.insert(ofCustomer());
                                openContact(rows.first().id, fields);
                                return;
                            }
                        });
    m_tabs->addTab(m_timeline, QString());
    m_tabs->addTab(m_deals, QString());
    for (const QString &entity : {u"sales_order"_s, u"receivable"_s, u"payment"_s, u"invoice"_s,
                                  u"ticket"_s, u"survey"_s}) {
        auto *records = new RecordsView(m_theme, *m_desk, entity, this);
        auto *page = new QFrame(this);
        page->setProperty("surface", u"card"_s);
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(12, 10, 12, 10);
        column->addWidget(records);
        m_tabs->addTab(page, QString());
        m_records << records;
        connect(records, &RecordsView::done, this, &CustomerView::done);
        connect(records, &RecordsView::problem, this, &CustomerView::problem);
    }
    m_records.at(0)->addDeed(u"orderPlan"_s,
                             [this](const QList<Uuid> &ids) { planInstalments(ids.first()); });
    m_records.at(1)->addDeed(u"receivableWriteOff"_s,
                             [this](const QList<Uuid> &ids) { writeOff(ids.first()); });
    // A payment is more than its row: what it settles belongs to it.
    QPushButton *receive = m_records.at(2)->createButton();
    disconnect(receive, &QPushButton::clicked, nullptr, nullptr);
    connect(receive, &QPushButton::clicked, this, &CustomerView::receivePayment);
    m_tabs->addTab(m_documents, QString());
    m_tabs->addTab(m_owners, QString());
}

void CustomerView::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_asking.cancel();
    m_workspace = workspace;
    m_desk->setWorkspace(workspace);
    m_sheet.reset();
    m_customer = {};
    if (m_workspace)
        connect(m_workspace, &Workspace::changed, this, [this] {
            if (!m_customer.isNull())
                ask();
        });
}

void CustomerView::setPrompts(Prompts *prompts)
{
    m_prompts = prompts;
    for (RecordsView *records : std::as_const(m_records))
        records->setPrompts(prompts);
}

void CustomerView::setFormatting(const Formatting &formatting)
{
    m_formatting = formatting;
    for (RecordsView *records : std::as_const(m_records))
        records->setFormatting(formatting);
    writeWords();
    write();
}

void CustomerView::show(const Uuid &customer)
{
    if (m_customer != customer) {
        m_sheet.reset();
        m_tabs->setCurrentIndex(0);
    }
    m_customer = customer;
    ask();
}

bool CustomerView::isSettled() const
{
    return !m_asking.isWaiting()
        && std::all_of(m_records.cbegin(), m_records.cend(),
                       [](const RecordsView *records) { return records->isSettled(); });
}

void CustomerView::ask()
{
    m_asking.ask(
        this, m_workspace,
        [customer = m_customer](const Reading &reading) {
            return CustomerSheet::of(customer, reading);
        },
        [this](const Result<CustomerSheet> &sheet) {
            if (!sheet) {
                Q_EMIT problem(ErrorText::sentence(sheet.error()));
                if (sheet.error().kind == Error::Kind::NotFound)
                    Q_EMIT backWanted();
                return;
            }
            m_sheet = *sheet;
            write();
            for (RecordsView *records : std::as_const(m_records)) {
                records->setCustomer(m_customer, m_sheet->customer.name);
                records->refresh();
            }
        });
}

void CustomerView::write()
{
    if (!m_sheet)
        return;
    const CustomerText text(*m_sheet, m_formatting);
    m_name->setText(m_sheet->customer.name);
    // Words that people see as chips are read out as words.
    const QString labels = LabelTones::html(m_sheet->labels, m_sheet->colours, m_theme.tokens());
    m_headline->setTextFormat(Qt::RichText);
    m_headline->setText(labels.isEmpty()
                            ? text.headline().toHtmlEscaped()
                            : text.headline().toHtmlEscaped() + u"&nbsp;&nbsp; "_s + labels);
    m_headline->setAccessibleName((QStringList {text.headline()} + m_sheet->labels).join(u" · "_s));
    m_health->setText(text.health());
    const Tokens &t = m_theme.tokens();
    const Tone tone = text.healthTone();
    const QColor ink = tone == Tone::Good ? t.good : tone == Tone::Warn ? t.warn : t.bad;
    const QColor paper = tone == Tone::Good ? t.goodSoft
        : tone == Tone::Warn                ? t.warnSoft
                                            : t.badSoft;
    m_health->setStyleSheet(
        u"color:%1;background:%2;border-radius:9px;padding:2px 10px;font-weight:600"_s.arg(
            ink.name(), paper.name()));
    const QString same = text.lookAlikes();
    m_same->setText(same);
    m_same->setVisible(!same.isEmpty());
    const QList<KpiTileContent> tiles = text.tiles();
    while (m_tiles.size() < tiles.size()) {
        auto *tile = new KpiTile(m_theme, this);
        tile->setObjectName(u"customerTile%1"_s.arg(m_tiles.size()));
        m_tiles << tile;
    }
    for (qsizetype i = 0; i < tiles.size(); ++i)
        m_tiles.at(i)->setContent(tiles.at(i));
    arrange();
    const QString next = text.next();
    m_next->setText(next.isEmpty() ? tr("Nothing needs doing now") : tr("Next: %1").arg(next));
    m_nextReason->setText(text.nextReason());
    m_nextReason->setVisible(!next.isEmpty());
    m_bestTime->setText(text.bestTime());
    m_signs->setRows(text.signs());
    m_contacts->setRows(text.contacts());
    const QString kind = m_kinds->currentData().toString();
    m_kinds->clear();
    m_kinds->addItem(tr("Everything"), QString());
    for (const QString &code : text.kinds())
        m_kinds->addItem(CustomerText::kind(code), code);
    m_kinds->setCurrentIndex(qMax(0, m_kinds->findData(kind)));
    m_timeline->setRows(text.timeline(m_kinds->currentData().toString()));
    m_deals->setRows(text.deals());
    m_documents->setRows(text.documents());
    m_owners->setRows(text.owners());
    writeWords();
}

void CustomerView::writeWords()
{
    m_back->setText(tr("Customers"));
    m_log->setText(tr("Log a visit"));
    m_plan->setText(tr("Plan a visit…"));
    m_edit->setText(tr("Change…"));
    m_kinds->setAccessibleName(tr("Kind of event"));
    m_kinds->view()->setAccessibleName(tr("Kind of event"));
    const auto count = [](qsizetype n) { return n == 0 ? QString() : QString::number(n); };
    m_signs->setTitle(tr("Signs"), count(m_signs->rows().size()));
    m_signs->setEmptyText(tr("No sign of trouble: nothing overdue, no complaint, seen in time."));
    m_contacts->setTitle(tr("Contacts"), count(m_contacts->rows().size()));
    m_contacts->setEmptyText(tr("Nobody is known there yet."));
    m_contacts->setDeedTexts({tr("Change…")});
    findChild<QPushButton *>(u"customerContactAdd"_s)->setText(tr("Add…"));
    findChild<QPushButton *>(u"customerContactAdd"_s)->setAccessibleName(tr("Add a contact"));
    m_timeline->setTitle(tr("What happened"), count(m_timeline->rows().size()));
    m_timeline->setEmptyText(tr("Nothing has happened yet. Log the first visit."));
    m_deals->setTitle(tr("Opportunities"), count(m_deals->rows().size()));
    m_deals->setEmptyText(tr("No opportunity yet."));
    m_deals->setDeedTexts({tr("Open")});
    m_documents->setTitle(tr("Documents"), count(m_documents->rows().size()));
    m_documents->setEmptyText(tr("No file is kept for this customer."));
    m_documents->setDeedTexts({tr("Open")});
    findChild<QPushButton *>(u"customerDocumentAdd"_s)->setText(tr("Add a file…"));
    m_owners->setTitle(tr("Owners"), count(m_owners->rows().size()));
    m_owners->setEmptyText(tr("The present owner is the only one on record."));
    QStringList tabs {m_sheet && !m_sheet->timeline.isEmpty() ? tr("What happened")
                                                              : tr("What happened"),
                      tr("Opportunities")};
    for (const RecordsView *records : std::as_const(m_records))
        tabs << RecordWords::plural(records->entity());
    tabs << tr("Documents") << tr("Owners");
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, tabs.at(i));
    if (auto *plan = findChild<QPushButton *>(u"orderPlan"_s))
        plan->setText(tr("Plan instalments…"));
    if (auto *off = findChild<QPushButton *>(u"receivableWriteOff"_s))
        off->setText(tr("Write off…"));
}

// The side stands beside the tabs where there is room, above them where there is not.
void CustomerView::arrange()
{
    const bool isNarrow = width() < m_theme.px(NarrowWidth);
    m_body->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    auto *side = findChild<QWidget *>(u"customerSide"_s);
    side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : m_theme.px(SideWidth));
    m_signs->setVisible(!isNarrow);
    for (int i = 0; i < m_tiles.size(); ++i) {
        m_tileGrid->removeWidget(m_tiles.at(i));
        m_tileGrid->addWidget(m_tiles.at(i), isNarrow ? i / 2 : 0, isNarrow ? i % 2 : i);
    }
}

void CustomerView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CustomerView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        writeWords();
    QWidget::changeEvent(event);
}

void CustomerView::edit()
{
    if (!m_sheet || !m_workspace)
        return;
    RecordDialog dialog(m_theme, m_workspace, u"customer"_s, m_customer,
                        Record::fields(m_sheet->customer), this);
    connect(&dialog, &RecordDialog::saved, this, &CustomerView::done);
    dialog.exec();
}

void CustomerView::plan()
{
    if (!m_sheet || !m_workspace)
        return;
    PlanDialog dialog(m_theme, m_workspace, m_sheet->today.addDays(1), m_sheet->zone, this);
    dialog.addCustomer(m_customer, m_sheet->customer.name);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const PersonId person
        = m_workspace->author().isNull() ? m_sheet->customer.owner : m_workspace->author();
    m_desk->perform(
        [person, wanted = dialog.customers(), at = dialog.at(), kind = dialog.kind(),
         title = dialog.title()](const Reading &reading, const Moment &now,
                                 const CommandDesk::NewId &newId) {
            return FieldEdits(reading, now, newId).plan(person, wanted, at, kind, title);
        },
        tr("Planned: %1").arg(m_sheet->customer.name));
}

void CustomerView::addDocument()
{
    if (!m_sheet || !m_workspace || !m_prompts)
        return;
    const auto file = m_prompts->openFile(this, tr("Add a file"), tr("All files (*)"));
    if (!file)
        return;
    auto *watcher = new QFutureWatcher<Result<DocumentFiles::Kept>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, file = *file] {
        watcher->deleteLater();
        // The store may have been closed while the file was copied.
        if (!m_sheet || !m_workspace)
            return;
        const auto kept = watcher->result();
        if (!kept) {
            Q_EMIT problem(ErrorText::sentence(kept.error()));
            return;
        }
        // The same name again is its next version; the earlier ones stay.
        qint64 version = 1;
        const QString name = QFileInfo(file).fileName();
        for (const Document &known : std::as_const(m_sheet->documents)) {
            if (known.name == name && known.objectId == m_customer)
                version = qMax(version, known.version.value_or(1) + 1);
        }
        m_desk->perform(
            [customer = m_customer, name, version, kept = *kept,
             person = m_workspace->author()](const Reading &, const Moment &now,
                                             const CommandDesk::NewId &newId) -> Result<Command> {
                Document document;
                document.id = DocumentId(newId());
                document.object = u"customer"_s;
                document.objectId = customer;
                document.name = name;
                document.digest = kept.digest;
                document.size = kept.size;
                document.version = version;
                document.person = person;
                document.addedAt = now;
                Command command;
                command.label = u"document.add"_s;
                command.source = u"hand"_s;
                command.changes = {Record::create(document)};
                return command;
            },
            tr("Added: %1").arg(name));
    });
    watcher->setFuture(DocumentFiles(m_workspace->path()).keepLater(*file));
}

// What is opened is a copy under its own name: nobody changes what is kept.
void CustomerView::openDocument(const Uuid &id)
{
    for (const Document &document : std::as_const(m_sheet->documents)) {
        if (document.id.uuid() != id)
            continue;
        const DocumentFiles files(m_workspace->path());
        if (!files.isSound(document.digest)) {
            Q_EMIT problem(tr("“%1” is not beside the store any more, or somebody changed it. Add "
                              "the file again.")
                               .arg(document.name));
            return;
        }
        const QString folder = QDir::tempPath() + u"/steelyard-"_s + document.digest.left(12);
        QDir().mkpath(folder);
        const QString copy = folder + u'/' + document.name;
        if (!QFileInfo::exists(copy))
            QFile::copy(files.path(document.digest), copy);
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(copy)))
            Q_EMIT told(tr("The file is at %1").arg(copy));
        return;
    }
}

void CustomerView::planInstalments(const Uuid &order)
{
    for (const SalesOrder &one : std::as_const(m_sheet->orders)) {
        if (one.id.uuid() != order)
            continue;
        InstalmentDialog dialog(m_theme, one, m_sheet->today, m_formatting, this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        m_desk->perform(
            [order, parts = dialog.parts()](const Reading &reading, const Moment &now,
                                            const CommandDesk::NewId &newId) {
                return MoneyEdits(reading, now, newId).planInstalments(order, parts);
            },
            tr("Planned: %n instalment(s)", nullptr, int(dialog.parts().size())));
        return;
    }
}

void CustomerView::receivePayment()
{
    if (!m_sheet || !m_workspace)
        return;
    PaymentDialog dialog(m_theme, *m_sheet, m_formatting, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Payment payment = dialog.payment();
    payment.owner
        = m_workspace->author().isNull() ? m_sheet->customer.owner : m_workspace->author();
    m_desk->perform(
        [payment, parts = dialog.parts()](const Reading &reading, const Moment &now,
                                          const CommandDesk::NewId &newId) {
            return MoneyEdits(reading, now, newId).receive(payment, parts);
        },
        tr("Received: %1")
            .arg(m_formatting.moneyExact(
                {payment.amount.value_or(Amount()).units, m_sheet->currency})));
}

void CustomerView::writeOff(const Uuid &receivable)
{
    if (!m_prompts)
        return;
    const auto reason
        = m_prompts->text(this, tr("Write off"), tr("Why will this not be collected?"), QString());
    if (!reason)
        return;
    m_desk->perform(
        [receivable, reason = *reason](const Reading &reading, const Moment &now,
                                       const CommandDesk::NewId &newId) {
            return MoneyEdits(reading, now, newId).writeOff(receivable, reason);
        },
        tr("Written off: %1").arg(*reason));
}

} // namespace Steelyard
